import { webApi } from "@slack/bolt";
import { z } from "zod";
import { type GalleryItem, gallery } from "./gallery/gallery.js";

export interface BlocksRefused {
  /** Which message or view: `results: huge`. */
  readonly name: string;
  readonly errors: readonly {
    /** JSON pointer to the part that Slack does not take. */
    readonly pointer: string;
    readonly message: string;
  }[];
}

export interface BlocksReport {
  readonly checked: number;
  readonly refused: readonly BlocksRefused[];
}

export interface CheckBlocksOptions {
  readonly apiUrl: string;
  /** Any token of the workspace: the method needs no scope. */
  readonly token: string;
}

const errorsSchema = z
  .array(z.object({ pointer: z.string().default(""), message: z.string().default("") }))
  .default([]);

const INVALID = /^invalid_(?:blocks|message|view)/;

const check = async (
  client: webApi.WebClient,
  item: GalleryItem,
): Promise<BlocksRefused | undefined> => {
  try {
    await client.blocks.validate(
      item.kind === "view"
        ? { view: item.view }
        : { message: { blocks: [...item.message.blocks] } },
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError) || !INVALID.test(error.data.error)) {
      throw error;
    }
    const errors = errorsSchema.safeParse("errors" in error.data ? error.data.errors : []);
    return {
      name: item.name,
      errors:
        errors.success && errors.data.length > 0
          ? errors.data
          : [{ pointer: "", message: error.data.error }],
    };
  }
};

/**
 * Has Slack check one of everything that the bot can render, without sending any of it
 * (`blocks.validate`). Waits where Slack limits the rate.
 * @throws what the Slack SDK throws when the token is refused or Slack cannot be reached
 */
export const checkBlocks = async ({ apiUrl, token }: CheckBlocksOptions): Promise<BlocksReport> => {
  const client = new webApi.WebClient(token, {
    slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
    logLevel: webApi.LogLevel.ERROR,
    timeout: 10_000,
    retryConfig: { retries: 3, minTimeout: 500 },
  });
  const items = gallery();
  const refused: BlocksRefused[] = [];
  for (const item of items) {
    const refusal = await check(client, item);
    if (refusal !== undefined) refused.push(refusal);
  }
  return { checked: items.length, refused };
};
