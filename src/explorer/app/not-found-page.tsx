import { Link } from 'wouter';
import { useWords } from '../words/words-provider.tsx';
import { START } from './addresses.ts';
import { Page } from './page.tsx';

export function NotFoundPage() {
  const { app } = useWords();
  return (
    <Page title={app.notFound} lead={app.notFoundText}>
      <p>
        <Link href={START}>{app.toStart}</Link>
      </p>
    </Page>
  );
}
