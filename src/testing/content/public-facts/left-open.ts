/** How a note says that the text leaves a point open. */
export const LEFT_OPEN = /未(?:直接)?(?:写明|明|说明)|未写|不清/;
