/**
 * How a file is sent to a page that shows how far it has come: in frames, each a head and some bytes of the file. The
 * head says how large a share of the work is done, 0–1 (big-endian 32-bit float), and how many bytes follow (unsigned
 * 32-bit integer). Asked for by `Accept`; without it the file comes as it is.
 */
export const FRAMES_TYPE = 'application/vnd.samverkansnavet.frames'

/** Bytes of a frame's head. */
export const FRAME_HEAD_BYTES = 8

/** Header with the number of examples in a file, sent before its first byte. */
export const ROW_COUNT_HEADER = 'X-Row-Count'
