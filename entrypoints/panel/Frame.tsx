import type { ComponentChildren } from 'preact';
import { useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';
import { type Dock, isAtRight, WIDTH, widthFor } from './dock.ts';

/** What the admin does with the panel itself. */
export interface FrameHooks {
  /** @param isOver the admin has let go of the edge */
  resize(width: number, isOver: boolean): void;
  toOtherSide(): void;
  fold(isFolded: boolean): void;
  close(): void;
}

const STEP = 20;

/** The inner edge: dragged, or moved with the arrow keys. */
const Edge = ({ dock, frame }: { dock: Dock; frame: FrameHooks }) => {
  const say = useWords(panelWords);
  const isRight = isAtRight(dock);
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }, isOver: boolean) => {
    if (!event.isTrusted || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const width = isRight ? document.documentElement.clientWidth - event.clientX : event.clientX;
    frame.resize(widthFor(width), isOver);
  };
  const press = (event: KeyboardEvent) => {
    const wider = isRight ? 'ArrowLeft' : 'ArrowRight';
    const narrower = isRight ? 'ArrowRight' : 'ArrowLeft';
    const to = new Map([
      [wider, dock.width + STEP],
      [narrower, dock.width - STEP],
      ['Home', WIDTH.least],
      ['End', WIDTH.most],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    frame.resize(widthFor(to), true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two parts that moves is no <hr>
    <div
      role="separator"
      class={isRight ? 'edge left' : 'edge right'}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say.width}
      aria-valuenow={dock.width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => drag(event, true)}
    />
  );
};

const PATHS = {
  beside: 'M2 3h12v10H2zM9.5 3v10',
  page: 'M2 3h12v10H2zM2 6h12',
  close: 'M4 4l8 8M12 4l-8 8',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  sides: 'M5 4L1.5 8 5 12M11 4l3.5 4-3.5 4M1.5 8h13',
};

const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
  </svg>
);

export const IconButton = ({ name, label, act }: { name: keyof typeof PATHS; label: string; act: () => void }) => (
  <button type="button" class="icon" aria-label={label} title={label} onClick={act}>
    <Icon name={name} />
  </button>
);

interface Props {
  dock: Dock;
  frame: FrameHooks;
  /** The host of the practice. */
  host: string;
  /** How many people there are to put right. */
  toFix: number;
  /** Opens the side panel of the browser. */
  toSidePanel: () => void;
  children: ComponentChildren;
}

/** The panel folded to the edge of the window: one button that opens it. */
export const Folded = ({ dock, frame, toFix }: Pick<Props, 'dock' | 'frame' | 'toFix'>) => {
  const say = useWords(panelWords);
  return (
    <button type="button" class="folded" data-next aria-expanded={false} onClick={() => frame.fold(false)}>
      <Icon name={isAtRight(dock) ? 'left' : 'right'} />
      <span class="unseen">{say.unfold(toFix)}</span>
      {toFix > 0 && (
        <span class="tag error count" aria-hidden="true">
          {toFix}
        </span>
      )}
    </button>
  );
};

/** The head with what can be done with the panel, and what it holds. */
export const Frame = ({ dock, frame, host, toSidePanel, children }: Props) => {
  const say = useWords(panelWords);
  return (
    <>
      {!dock.isWhole && <Edge dock={dock} frame={frame} />}
      <header>
        <div class="title">
          <h1 tabIndex={-1}>License Lens</h1>
          <bdi class="soft small">{host}</bdi>
        </div>
        <IconButton name="beside" label={say.toSidePanel} act={toSidePanel} />
        {!dock.isWhole && <IconButton name="sides" label={say.toOtherSide} act={frame.toOtherSide} />}
        <IconButton name={isAtRight(dock) ? 'right' : 'left'} label={say.fold} act={() => frame.fold(true)} />
        <IconButton name="close" label={say.close} act={frame.close} />
      </header>
      <div class="content">{children}</div>
    </>
  );
};
