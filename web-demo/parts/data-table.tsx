import { csvOf, saveText } from '../share/save.ts';
import { words } from '../state/store.ts';
import { LateDetails } from './details.tsx';

type Rows = readonly (readonly string[])[];

export interface DataTableProps {
  readonly title: string;
  readonly head: readonly string[];
  /**
   * The first cell of each row is its name. A function builds the rows when the table is opened,
   * which saves time.
   */
  readonly rows: Rows | (() => Rows);
  /** Rows of a CSV file with full precision, header first. No file is offered without it. */
  readonly csv?:
    | { readonly name: string; rows(): readonly (readonly (string | number | null)[])[] }
    | undefined;
}

/** The numbers of a picture as a table, closed at first. */
export const DataTable = ({ title, head, rows, csv }: DataTableProps) => (
  <LateDetails
    title={title}
    content={() => (
      <>
        <PlainTable caption={title} head={head} rows={typeof rows === 'function' ? rows() : rows} />
        {csv && (
          <button
            type="button"
            class="small"
            onClick={() => saveText(csv.name, csvOf(csv.rows()), 'text/csv')}
          >
            {words.value.t('page.charts.csv')}
          </button>
        )}
      </>
    )}
  />
);

interface PlainTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const PlainTable = ({ caption, head, rows }: PlainTableProps) => (
  // A wide table scrolls sideways on a phone, so it must be reachable by keyboard.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
  <section class="table" aria-label={caption} tabIndex={0}>
    <table>
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, k) => (
            <th key={k} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, k) => (
          <tr key={k}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
