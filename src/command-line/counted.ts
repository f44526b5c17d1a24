/** A number with what it counts: «1 event», «1,000 people and bodies». */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
