import { plainDocument } from '../../render/page/plain-document.tsx'

/** Says one thing where not even the page's name is known yet. */
export const barePage = ({ title, text }: { readonly title: string; readonly text: string }): string =>
  plainDocument({
    title,
    main: (
      <section className="page">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href="/">Back</a>
        </p>
      </section>
    ),
  })
