import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { EnvironmentProvider, type Environment } from '@cursus/platform/web';
import type { AppRouter } from './router';

/** The application around its router, the same on the server and in the browser. */
export const App = ({ environment, client, router }: { environment: Environment; client: QueryClient; router: AppRouter }) => (
  <EnvironmentProvider value={environment}>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </EnvironmentProvider>
);
