/** What a panel, or a page of the settings, is on the screen. */
export interface PanelInstance {
  dom: HTMLElement;
  dispose(): void;
}
