import type { Document, Mention } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
export interface SourceRef { readonly first: number; readonly last: number; readonly type: SourceType; readonly actorId: string | null; readonly date: string | null }
export interface SpeechScope { readonly first: number; readonly last: number; readonly chain: readonly SourceRef[]; readonly kind?: string; readonly rule: string }
export function findSpeech(_doc: Document, _actors: readonly Mention<Actor>[]): SpeechScope[] { return []; }
export function chainAt(_scopes: readonly SpeechScope[], _token: number): readonly SourceRef[] { return []; }
