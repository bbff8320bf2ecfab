import { isErrorCode, STATUS_OF_CODE } from '../graph/errors.ts';
import type { OperationHooks } from './operation-hooks.ts';

/** Gives an operation that did not run the HTTP status of its first error; one that ran is 200, whatever failed in it. */
export const statusesOfErrors: OperationHooks = {
  willSendResponse: ({ response: { body, http } }) => {
    if (body.kind !== 'single' || body.singleResult.data != null) return undefined;
    const code = body.singleResult.errors?.[0]?.extensions?.code;
    if (isErrorCode(code)) http.status = STATUS_OF_CODE[code];
    return undefined;
  },
};
