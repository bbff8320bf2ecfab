import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, answerOf, inBytes, isReady, madeReady, sendAnswer } from './answers/answer.ts';
import { answerKey, type KeptAnswers } from './answers/kept-answers.ts';
import { type AnswerKnown, isPlain, JSON_TYPE, type Outcome } from './known-operations.ts';
import { isSafeGet } from './safe-get.ts';

/** What of whole answers may be kept, to be sent again without asking the graph. */
export interface Keeping<TContext> {
  /** What an answer depends on beside the request: everything that could be another one, without line breaks. */
  readonly basisOf: (context: TContext) => string;
  /** Whether the answer that was made with a context would be the same again, and may lie about. */
  readonly mayKeep: (context: TContext) => boolean;
  /** Told of each answer that was kept and is sent again. */
  readonly onFound?: () => void;
}

export interface AnswerGraphqlOptions<TContext extends BaseContext> {
  readonly apollo: ApolloServer<TContext>;
  /** What the resolvers of one request get: at once where the reading is there. @throws RolegraphError */
  readonly context: (request: FastifyRequest) => TContext | Promise<TContext>;
  readonly answers: KeptAnswers;
  readonly keeping: Keeping<TContext> | undefined;
  readonly answerKnown: AnswerKnown<TContext> | undefined;
  readonly cacheControl: (request: FastifyRequest) => string;
  /** Whether the request is for the page of the playground. */
  readonly isPage: (request: FastifyRequest) => boolean;
  /** Whether a page that may see answers sends the request. */
  readonly isOriginAllowed: (request: FastifyRequest) => boolean;
}

/** Headers by which an answer, or whether there is one, differs. */
const ANSWERED_BY = ['accept', 'content-type', 'rolegraph-cost'];

type Sent = FastifyReply | Promise<FastifyReply>;
type Handler = (request: FastifyRequest, reply: FastifyReply) => Sent;

/** A request whose answer has to be made. */
interface Asked<TContext> {
  readonly context: TContext;
  /** Under which its answer may be kept; null: under none. */
  readonly key: string | null;
  /** Of the kept answers when it was looked up. */
  readonly epoch: number;
  readonly isSafe: boolean;
}

/**
 * Answers GraphQL requests. What is kept is looked up by the bytes of the request, before they are parsed and after the
 * context was made: by then it is known who asks, whether they may, and of which reading. It is looked up ahead of all
 * handlers of a route, and what is not found is parsed then, for them.
 *
 * @param scope of the routes of GraphQL alone, where bodies of JSON are left as bytes
 */
export function answerGraphql<TContext extends BaseContext>(
  scope: FastifyInstance,
  { apollo, context: contextOf, answers, keeping, answerKnown, ...options }: AnswerGraphqlOptions<TContext>,
): Handler {
  const askedBy = new WeakMap<FastifyRequest, Asked<TContext>>();
  const parse = parserOf(scope);

  const send = (
    answer: Answer,
    { key, epoch }: Pick<Asked<TContext>, 'key' | 'epoch'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Sent => {
    const sendReady = (ready: Answer): FastifyReply => {
      if (key !== null && epoch === answers.epoch) answers.keep(key, ready);
      return sendAnswer(ready, request, reply, options.cacheControl(request));
    };
    return isReady(answer, request) ? sendReady(answer) : madeReady(answer, request).then(sendReady);
  };

  const lookUp = (
    context: TContext,
    request: FastifyRequest,
    reply: FastifyReply,
    done: (error?: Error) => void,
  ): void => {
    const isSafe = request.method !== 'GET' || isSafeGet(request, options.isOriginAllowed(request));
    const raw = request.method === 'GET' ? searchOf(request) : request.body;
    const isKept = keeping !== undefined && answers.isOn && isSafe && !wantsNothingKept(request);
    const key =
      isKept && (typeof raw === 'string' || Buffer.isBuffer(raw))
        ? answerKey(
            request.method,
            ANSWERED_BY.map((name) => request.headers[name]) as (string | undefined)[],
            keeping.basisOf(context),
            raw,
          )
        : null;
    const known = key === null ? undefined : answers.get(key);
    const { epoch } = answers;
    if (key === null || known === undefined) {
      askedBy.set(request, { context, key, epoch, isSafe });
      return parse(request, done);
    }
    keeping?.onFound?.();
    const kept = inBytes(known);
    if (kept !== known) answers.keepLonger(key, kept);
    if (isReady(kept, request)) sendAnswer(kept, request, reply, options.cacheControl(request));
    else Promise.resolve(send(kept, { key, epoch }, request, reply)).catch(done);
  };

  // Takes no turn of its own where the context is there: for a kept answer it would be a good part of the time.
  scope.addHook('preHandler', (request, reply, done) => {
    if (options.isPage(request)) return done();
    reply.header('cache-control', 'no-store');
    const context = contextOf(request);
    if (context instanceof Promise) {
      context.then((made: TContext) => lookUp(made, request, reply, done)).catch(done);
    } else {
      lookUp(context, request, reply, done);
    }
  });

  const askApollo = async (
    asked: Asked<TContext>,
    context: TContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request, request.method === 'GET' && asked.isSafe),
        body: request.body,
        search: searchOf(request),
      },
      context: () => Promise.resolve(context),
    });
    if (body.kind !== 'complete') throw new Error('Answers in parts are not asked for by the schema.');
    if (status === 200 && keeping?.mayKeep(context) === true) {
      const contentType = headers.get('content-type') ?? '';
      return send(answerOf(contentType, body.string, request.method === 'GET'), asked, request, reply);
    }
    for (const [name, value] of headers) reply.header(name, value);
    return reply.code(status).send(body.string);
  };

  return (request, reply) => {
    const asked = askedBy.get(request);
    if (asked === undefined) throw new Error('The request was not looked up.');
    const { context } = asked;
    const end = (outcome: Outcome<TContext>): Sent => {
      if ('goOn' in outcome) return askApollo(asked, outcome.goOn, request, reply);
      if (keeping?.mayKeep(context) === true) {
        return send(answerOf(JSON_TYPE, outcome.text, false), asked, request, reply);
      }
      return reply.code(200).header('content-type', JSON_TYPE).send(outcome.text);
    };
    const outcome = isPlain(request) ? (answerKnown?.(request.body, context) ?? null) : null;
    if (outcome === null) return askApollo(asked, context, request, reply);
    return outcome instanceof Promise ? outcome.then(end) : end(outcome);
  };
}

/** Leaves bodies of JSON as they come, and gives what parses them in their place. */
function parserOf(scope: FastifyInstance): (request: FastifyRequest, done: (error?: Error) => void) => void {
  const parseJson = scope.getDefaultJsonParser('error', 'error');
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  return (request, done) => {
    if (!Buffer.isBuffer(request.body)) return done();
    void parseJson(request, request.body.toString('utf8'), (error, parsed) => {
      request.body = parsed;
      done(error ?? undefined);
    });
  };
}

/** The query string with its question mark; empty: there is none. */
function searchOf({ url }: FastifyRequest): string {
  const begin = url.indexOf('?');
  return begin < 0 ? '' : url.slice(begin);
}

function wantsNothingKept({ headers }: FastifyRequest): boolean {
  return headers['cache-control']?.includes('no-store') ?? false;
}

function headersOf({ headers }: FastifyRequest, isSafeToAnswer: boolean): HTTPGraphQLRequest['headers'] {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    // What is answered where nothing is said; Apollo would weigh it against what it knows each time.
    if (name === 'accept' && (value === '*/*' || value === 'application/json')) continue;
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Apollo looks for this one; see isSafeGet.
  if (isSafeToAnswer) map.set('apollo-require-preflight', '1');
  return map;
}
