import { i18n } from '#i18n';
import type { AdjustView, BlockView, MarkAct, MarkerView } from '../../lib/page/marking/marking-view';

/** The markers beside the labels of parts that hold passages. */
export const Markers = ({ markers, act }: { markers: MarkerView[]; act: (act: MarkAct) => void }) => (
  <>
    {markers.map(({ left, top, count, id }) => (
      <button
        key={id}
        type="button"
        class="marker"
        style={{ left: `${left}px`, top: `${top}px` }}
        aria-label={i18n.t('marking.passages', count)}
        title={i18n.t('marking.passages', count)}
        onClick={() => act({ kind: 'card', id })}
      >
        {count}
      </button>
    ))}
  </>
);

/** The frame over the block that the keys are at. */
export const BlockFrame = ({ box }: Pick<BlockView, 'box'>) =>
  box && (
    <div
      class="block-frame"
      aria-hidden="true"
      style={{
        left: `${box.left - 6}px`,
        top: `${box.top - 4}px`,
        width: `${box.right - box.left + 12}px`,
        height: `${box.bottom - box.top + 8}px`,
      }}
    />
  );

/** The edges of a passage, to be moved by mouse; or the line at which it would be cut. */
export function Edges({ view, act }: { view: AdjustView; act: (act: MarkAct) => void }) {
  const line = (edge: 'start' | 'end', box: AdjustView['start']) =>
    box && (
      <div
        class={`edge ${edge} ${view.edge === edge || view.kind === 'split' ? 'current' : ''}`}
        aria-hidden="true"
        style={{ left: `${box.left - 7}px`, top: `${box.top - 4}px`, height: `${box.bottom - box.top + 8}px` }}
        onPointerDown={(event) => {
          event.preventDefault();
          act({ kind: 'grab', edge });
        }}
      />
    );
  return (
    <>
      {line('start', view.start)}
      {line('end', view.end)}
      {line('start', view.cut)}
    </>
  );
}
