// As much of the libraries that do not come with the project as their lists need.
declare module 'handsontable' {
  export default class Handsontable {
    constructor(root: HTMLElement, options: object);
    getSourceDataAtRow(row: number): unknown;
    toPhysicalRow(row: number): number;
    loadData(rows: readonly object[]): void;
    destroy(): void;
  }
}
declare module 'handsontable/styles/*.css';
declare module 'devextreme/ui/data_grid' {
  export default class DataGrid {
    constructor(root: HTMLElement, options: object);
    option(name: string, value: unknown): void;
    dispose(): void;
  }
}
declare module 'devextreme/dist/css/*.css';
declare module '@syncfusion/ej2-grids' {
  export const Sort: object;
  export const VirtualScroll: object;
  export class Grid {
    static Inject(...parts: readonly object[]): void;
    constructor(options: object);
    dataSource: readonly object[];
    appendTo(root: HTMLElement): void;
    destroy(): void;
  }
}
declare module '@syncfusion/ej2-base/styles/*.css';
declare module '@syncfusion/ej2-grids/styles/*.css';
declare module '@elastic/eui' {
  import type { ComponentType } from 'react';
  // biome-ignore lint/suspicious/noExplicitAny: it has more properties than are of any use here
  export const EuiProvider: ComponentType<any>;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  export const EuiDataGrid: ComponentType<any>;
}
