import type { GraphGroup } from './graphGroups.ts'
import { GAP, HEADING, heightOfGroup, rowsOf } from './layOutGraph.ts'
import { PICTURE, type GraphLayout, type PlacedGroup } from './PlacedGraph.ts'

/** As wide as a narrow screen shows it in its own size. */
const WIDTH = 300
const CENTRE_Y = PICTURE.radius + 2
const MARK_X = 104
/** Each group has a line of its own down from the middle, the first one nearest to the names. */
const FIRST_LINE = 72
const BETWEEN_LINES = 7
const CORNER = 14

/** The focus on top and all groups in one column below it, for screens that a picture to both sides does not fit. */
export function layOutNarrow(groups: readonly GraphGroup[]): GraphLayout {
  let top = 2 * PICTURE.radius + GAP
  const placed = groups.map((group, index): PlacedGroup => {
    const lineX = Math.max(10, FIRST_LINE - index * BETWEEN_LINES)
    const headingY = top + 10
    const rows = rowsOf(group).map((neighbour, place) => {
      const y = top + HEADING + place * PICTURE.row + PICTURE.row / 2
      return { neighbour, y, curve: drawBranch(lineX, y) }
    })
    top += heightOfGroup(group) + GAP
    return {
      group,
      side: 'right',
      markX: MARK_X,
      textX: MARK_X + 22,
      headingX: MARK_X - 12,
      nameLength: 20,
      headingY,
      rows,
      hidden: group.count - rows.length,
      endY: top - GAP,
    }
  })
  return {
    width: WIDTH,
    height: top,
    centreX: PICTURE.radius + 2,
    centreY: CENTRE_Y,
    groups: placed,
    ties: [],
  }
}

/** From the circle straight down, round a corner, and to the mark. */
function drawBranch(x: number, y: number): string {
  const centreX = PICTURE.radius + 2
  const start = CENTRE_Y + Math.sqrt(PICTURE.radius ** 2 - (x - centreX) ** 2)
  return `M${String(x)} ${start.toFixed(1)}V${String(y - CORNER)}Q${String(x)} ${String(y)} ${String(x + CORNER)} ${String(y)}H${String(MARK_X - 13)}`
}
