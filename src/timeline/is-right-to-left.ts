/** Whether a page runs right to left where an element stands. */
export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
