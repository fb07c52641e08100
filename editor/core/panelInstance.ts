/** What a panel, or a page of the settings, is on the screen. */
export interface PanelInstance {
  dom: HTMLElement;
  /** It has come to the front of its area. While another one is there, a panel need not follow what it shows. */
  shown?(): void;
  dispose(): void;
}
