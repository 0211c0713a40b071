package org.dateline.library.failure;

import org.dateline.model.failure.ReadFault;

/// Reasons of rejections as the store keeps them: text.
public final class StoredReason {

  // No sentence of an older version begins with these.
  private static final String UNREAD = "unread: ";
  private static final String ID_TAKEN = "id-taken: ";
  private static final String NO_SUCH_PATH = "no-such-path";
  private static final String NAMES_NOT_FOUND = "names-not-found: ";

  private StoredReason() {}

  public static String of(RejectionReason reason) {
    return switch (reason) {
      case RejectionReason.Unreadable(ReadFault fault) -> UNREAD + ReadFaultCodec.write(fault);
      case RejectionReason.StoredWords(String words) -> words;
      case RejectionReason.IdTaken(String id) -> ID_TAKEN + id;
      case RejectionReason.InvalidPath() -> NO_SUCH_PATH;
      case RejectionReason.NamesNotFound(String said) -> NAMES_NOT_FOUND + said;
    };
  }

  /// What was stored. The sentences that older versions stored are shown as they are.
  public static RejectionReason read(String stored) {
    if (stored.startsWith(UNREAD)) {
      return ReadFaultCodec.read(stored.substring(UNREAD.length()))
          .<RejectionReason>map(RejectionReason.Unreadable::new)
          .orElseGet(() -> new RejectionReason.StoredWords(stored));
    }
    if (stored.startsWith(ID_TAKEN)) {
      return new RejectionReason.IdTaken(stored.substring(ID_TAKEN.length()));
    }
    if (stored.equals(NO_SUCH_PATH)) {
      return new RejectionReason.InvalidPath();
    }
    return stored.startsWith(NAMES_NOT_FOUND)
        ? new RejectionReason.NamesNotFound(stored.substring(NAMES_NOT_FOUND.length()))
        : new RejectionReason.StoredWords(stored);
  }
}
