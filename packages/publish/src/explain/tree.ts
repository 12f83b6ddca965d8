/** A line with what lies under it. */
export interface Branch {
  readonly line: string;
  readonly below: readonly Branch[];
}

export const leaf = (line: string): Branch => ({ line, below: [] });

/** The lines of a tree, with the strokes that join them. */
export function drawTree(branches: readonly Branch[], indent = ""): string[] {
  return branches.flatMap(({ line, below }, at) => {
    const isLast = at === branches.length - 1;
    return [
      `${indent}${isLast ? "└─" : "├─"} ${line}`,
      ...drawTree(below, `${indent}${isLast ? "   " : "│  "}`),
    ];
  });
}
