import { Link } from 'wouter';

/** One tab: a view of the page with an address of its own. */
export interface TabLink {
  readonly href: string;
  readonly title: string;
  readonly current: boolean;
}

/** The views of a page as links, so that they can be sent, gone back from, and read without scripts. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="tabs no-print">
      <ul>
        {tabs.map(({ href, title, current }) => (
          <li key={title}>
            <Link href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
