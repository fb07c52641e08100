import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
  AppWindow,
  ArrowDownToLine,
  ArrowUpDown,
  Axis3d,
  Blend,
  Box,
  Boxes,
  Camera,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  Circle,
  CircleAlert,
  CircleQuestionMark,
  Clipboard,
  Code,
  Combine,
  Cone,
  Copy,
  Crosshair,
  Cylinder,
  Diamond,
  Donut,
  Download,
  Eye,
  EyeOff,
  FilePlus,
  Film,
  FolderOpen,
  Gem,
  Globe,
  Grid3x3,
  Group,
  History,
  Image,
  Info,
  Keyboard,
  LassoSelect,
  Layers,
  Lightbulb,
  LoaderCircle,
  Lock,
  LockOpen,
  Magnet,
  Maximize,
  Minus,
  Moon,
  Mountain,
  Move,
  Move3d,
  Palette,
  PanelBottom,
  PanelLeft,
  PanelRight,
  Pause,
  Pencil,
  Play,
  Plug,
  Plus,
  Pyramid,
  RectangleGoggles,
  Redo2,
  RefreshCw,
  Rotate3d,
  Ruler,
  Save,
  Scaling,
  ScanEye,
  Search,
  Send,
  Settings,
  Shapes,
  SlidersHorizontal,
  Sparkles,
  Spline,
  Square,
  SquareDashed,
  Sun,
  Torus,
  Trash2,
  TriangleAlert,
  Type,
  Undo2,
  Ungroup,
  Upload,
  X,
} from 'lucide';

/** Shape of a lucide icon: a list of SVG elements with their attributes. */
export type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>])[];

const icons = new Map<string, IconNode>(
  Object.entries({
    'align-left': AlignStartVertical,
    'align-middle': AlignCenterVertical,
    'align-right': AlignEndVertical,
    'align-bottom': AlignEndHorizontal,
    'align-center': AlignCenterHorizontal,
    'align-top': AlignStartHorizontal,
    'distribute-across': AlignHorizontalSpaceAround,
    'distribute-up': AlignVerticalSpaceAround,
    'arrow-down-to-line': ArrowDownToLine,
    'arrow-up-down': ArrowUpDown,
    'app-window': AppWindow,
    axis: Axis3d,
    blend: Blend,
    box: Box,
    boxes: Boxes,
    camera: Camera,
    check: Check,
    'chevron-down': ChevronDown,
    'chevron-right': ChevronRight,
    'chevron-up': ChevronUp,
    circle: Circle,
    alert: CircleAlert,
    help: CircleQuestionMark,
    clipboard: Clipboard,
    combine: Combine,
    cone: Cone,
    copy: Copy,
    crosshair: Crosshair,
    cylinder: Cylinder,
    diamond: Diamond,
    donut: Donut,
    download: Download,
    eye: Eye,
    'eye-off': EyeOff,
    'eye-only': ScanEye,
    'file-plus': FilePlus,
    'folder-open': FolderOpen,
    gem: Gem,
    globe: Globe,
    grid: Grid3x3,
    group: Group,
    history: History,
    image: Image,
    info: Info,
    keyboard: Keyboard,
    code: Code,
    play: Play,
    pause: Pause,
    film: Film,
    lasso: LassoSelect,
    layers: Layers,
    light: Lightbulb,
    loader: LoaderCircle,
    lock: Lock,
    'lock-open': LockOpen,
    magnet: Magnet,
    maximize: Maximize,
    minus: Minus,
    moon: Moon,
    mountain: Mountain,
    move: Move,
    translate: Move3d,
    palette: Palette,
    'panel-bottom': PanelBottom,
    'panel-left': PanelLeft,
    'panel-right': PanelRight,
    pencil: Pencil,
    plug: Plug,
    plus: Plus,
    pyramid: Pyramid,
    redo: Redo2,
    refresh: RefreshCw,
    ruler: Ruler,
    headset: RectangleGoggles,
    rotate: Rotate3d,
    save: Save,
    scale: Scaling,
    search: Search,
    send: Send,
    settings: Settings,
    shapes: Shapes,
    sliders: SlidersHorizontal,
    sparkles: Sparkles,
    spline: Spline,
    square: Square,
    'select-box': SquareDashed,
    sun: Sun,
    torus: Torus,
    trash: Trash2,
    type: Type,
    warning: TriangleAlert,
    undo: Undo2,
    ungroup: Ungroup,
    upload: Upload,
    close: X,
  }),
);

/**
 * Adds icons under names of the plugin's own (`'my-plugin:ring'`), so that operators, panels and trees can name them.
 * Returns a function that takes them out again. Throws if a name is taken.
 */
export function registerIcons(added: Readonly<Record<string, IconNode>>): () => void {
  for (const name of Object.keys(added)) {
    if (icons.has(name)) throw new Error(`An icon named "${name}" exists already.`);
  }
  for (const [name, node] of Object.entries(added)) icons.set(name, node);
  return () => {
    for (const name of Object.keys(added)) icons.delete(name);
  };
}

const NOTHING: IconNode = [];
const SVG = 'http://www.w3.org/2000/svg';

/** Each icon is drawn once; what is shown are copies, which come cheaper. */
const drawn = new WeakMap<IconNode, SVGSVGElement>();

/** An icon, by name or by its lucide node. It is decoration: hidden from assistive technology. Unknown names give a plain square. */
export function createIcon(icon: string | IconNode): SVGSVGElement {
  const node = typeof icon === 'string' ? (icons.get(icon) ?? icons.get('square') ?? NOTHING) : icon;
  let original = drawn.get(node);
  if (!original) {
    original = draw(node);
    drawn.set(node, original);
  }
  return original.cloneNode(true) as SVGSVGElement;
}

function draw(node: IconNode): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { class: 'Icon', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  svg.setAttribute('stroke-linecap', 'round');
  svg.setAttribute('stroke-linejoin', 'round');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, properties] of node) {
    const child = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(properties)) {
      if (value !== undefined) child.setAttribute(name, String(value));
    }
    svg.appendChild(child);
  }
  return svg;
}
