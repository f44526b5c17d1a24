import { createServer } from 'node:net';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const article = '/src/article/index.html';

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false)).listen(port, () => probe.close(() => resolve(true)));
  });

async function freePort(first) {
  let port = first;
  while (!(await isFree(port))) port += 1;
  return port;
}

/** The sample article is what stands at the root. */
function articleAtRoot(context, next) {
  if (context.path === '/') context.url = article + context.search;
  return next();
}

/** `npm start`: the sources as they are, with TypeScript made readable for browsers on the way. */
export default {
  port: await freePort(Number(process.env.PORT) || 8000),
  nodeResolve: { exportConditions: ['production'] },
  middleware: [articleAtRoot],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    {
      name: 'tell-address',
      serverStart: ({ config }) => console.log(`The sample article: http://localhost:${config.port}/`),
    },
  ],
};
