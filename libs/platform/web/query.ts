import {
  infiniteQueryOptions,
  queryOptions,
  QueryClient,
  useMutation,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { AnyEndpoint, OutputOf, SentOf } from '../contract';
import { call, Problem, type Caller, type ProblemOf } from './call';

/** On the server each request has its own client and calls as its own person: never a module variable, or one person's data reach another. */
export const callers = new WeakMap<QueryClient, Caller>();
const callerOf = (client: QueryClient) => callers.get(client) ?? call;

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          typeof document !== 'undefined' && failures < 3 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500),
      },
    },
  });

/** The one place where the key of a read is written: address and input. A page's loader awaits it, on either side. */
export const read = <E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>) =>
  queryOptions<OutputOf<E>, ProblemOf<E>>({
    queryKey: [endpoint.path, sent],
    queryFn: ({ client, signal }) => callerOf(client)(endpoint, sent, signal),
  });

type Paged = { after: string | null };
/** A keyset list, page after page. */
export const readPages = <E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>) =>
  infiniteQueryOptions<OutputOf<E>, ProblemOf<E>, { pages: OutputOf<E>[] }, readonly unknown[], string | undefined>({
    queryKey: [endpoint.path, sent, 'pages'],
    // What the server has read comes as JSON, where undefined becomes null.
    queryFn: ({ client, signal, pageParam }) =>
      callerOf(client)(endpoint, { ...(sent as object), after: pageParam ?? undefined } as SentOf<E>, signal),
    initialPageParam: undefined,
    getNextPageParam: (page) => (page as Paged).after ?? undefined,
  });

/** The data of a read that the page's loader has awaited. */
export const useRead = <E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>): OutputOf<E> => useSuspenseQuery(read(endpoint, sent)).data;
export const useReadPages = <E extends AnyEndpoint>(endpoint: E, sent: SentOf<E>) => useSuspenseInfiniteQuery(readPages(endpoint, sent));

/** Calls an endpoint that changes something; afterwards everything shown is asked for again, since the API is the one truth. */
export function useCall<E extends AnyEndpoint>(
  endpoint: E,
  options: { onSuccess?: (output: OutputOf<E>, sent: SentOf<E>) => unknown; keepQueries?: boolean } = {},
) {
  const client = useQueryClient();
  return useMutation<OutputOf<E>, ProblemOf<E>, SentOf<E>>({
    mutationFn: (sent) => callerOf(client)(endpoint, sent),
    onSuccess: async (output, sent) => {
      if (!options.keepQueries) await client.invalidateQueries();
      await options.onSuccess?.(output, sent);
    },
  });
}
