/** Where recharts asks for a point to be drawn, in pixels. */
export interface PlotPoint {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
}
