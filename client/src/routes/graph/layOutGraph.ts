import type { GraphGroup } from './graphGroups.ts'
import { PICTURE, type GraphLayout, type PlacedGroup } from './PlacedGraph.ts'
import { placeTies } from './placeTies.ts'

/** From the top of a group to its first row, in the units of the viewBox. */
export const HEADING = 34
/** Between two groups. */
export const GAP = 30
const MARGIN = 24
/** Rows of one group in the picture; the list has the others. */
const MOST_ROWS = 12

/**
 * Places the groups in two columns around the middle: what leaves the focus to the right, what comes to it and what is
 * like it to the left. Where one side would be empty, the later half of the groups goes there.
 */
export function layOutGraph(groups: readonly GraphGroup[]): GraphLayout {
  const isLeft = ({ outgoing, type }: GraphGroup) => !outgoing || type === 'PARTNERS' || type === 'LIKE'
  let left = groups.filter((group) => isLeft(group))
  let right = groups.filter((group) => !isLeft(group))
  if (left.length === 0 || right.length === 0) {
    const middle = Math.ceil(groups.length / 2)
    right = groups.slice(0, middle)
    left = groups.slice(middle)
  }
  const height = Math.max(heightOf(left), heightOf(right), PICTURE.radius * 2) + 2 * MARGIN
  const placed = [...placeColumn(left, 'left', height), ...placeColumn(right, 'right', height)]
  return {
    width: PICTURE.width,
    height,
    centreX: PICTURE.width / 2,
    centreY: height / 2,
    groups: placed,
    ties: placeTies(placed),
  }
}

/** The neighbours of a group that the picture has room for. */
export const rowsOf = ({ neighbours }: GraphGroup) => neighbours.slice(0, MOST_ROWS)

/** Heading, rows, and a line for those that are not shown. */
export function heightOfGroup(group: GraphGroup): number {
  const rows = rowsOf(group).length
  return HEADING + (rows + (group.count > rows ? 1 : 0)) * PICTURE.row
}

function heightOf(groups: readonly GraphGroup[]): number {
  return groups.reduce((sum, group) => sum + heightOfGroup(group) + GAP, -GAP)
}

function placeColumn(
  groups: readonly GraphGroup[],
  side: 'left' | 'right',
  height: number,
): readonly PlacedGroup[] {
  const sign = side === 'left' ? -1 : 1
  const markX = side === 'left' ? PICTURE.markLeft : PICTURE.markRight
  const places = { side, markX, textX: markX + sign * 22, headingX: markX - sign * 12, nameLength: 24 }
  let top = (height - heightOf(groups)) / 2
  return groups.map((group) => {
    const headingY = top + 10
    const rows = rowsOf(group).map((neighbour, index) => {
      const y = top + HEADING + index * PICTURE.row + PICTURE.row / 2
      return { neighbour, y, curve: drawCurve(side, y, height / 2) }
    })
    top += heightOfGroup(group) + GAP
    return { group, ...places, headingY, rows, hidden: group.count - rows.length, endY: top - GAP }
  })
}

/** From the circle's edge, flat, then up or down, and flat to the mark. */
function drawCurve(side: 'left' | 'right', y: number, centreY: number): string {
  const sign = side === 'right' ? 1 : -1
  // The further away, the further from the middle of the circle the curve starts, so that lines do not cross.
  const start = Math.max(-34, Math.min(34, (y - centreY) * 0.12))
  const fromX = PICTURE.width / 2 + sign * Math.sqrt(PICTURE.radius ** 2 - start ** 2)
  const toX = side === 'right' ? PICTURE.markRight - 13 : PICTURE.markLeft + 13
  const bend = (fromX + toX) / 2
  const points = [fromX, centreY + start, bend, centreY + start, bend, y, toX, y].map((number) =>
    number.toFixed(1),
  )
  return `M${points[0] ?? ''} ${points[1] ?? ''}C${points.slice(2).join(' ')}`
}

/** Breaks a name into at most `most` lines of about `length` characters; what does not fit ends with an ellipsis. */
export function breakName(name: string, length: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of name.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= length || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const fitting = lines.slice(0, most)
  return fitting.map((text, index) => {
    const cut = text.length > length + 6 ? `${text.slice(0, length + 4)}…` : text
    return index === most - 1 && lines.length > most && !cut.endsWith('…') ? `${cut} …` : cut
  })
}
