/** `npm start`: shows the sample article at an address that it prints. `PORT` names another port than 8000. */
import { startDevServer } from '@web/dev-server';

await startDevServer({ logStartMessage: false });
