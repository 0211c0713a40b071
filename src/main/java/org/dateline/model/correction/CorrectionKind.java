package org.dateline.model.correction;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of corrections, as libraries and exported files have them written: what is written is
/// never given another meaning.
public enum CorrectionKind {
  /// [Correction.NotAMention].
  NO_NAME_HERE("no name here"),
  /// [Correction.NotAMentionInArticle].
  NO_NAME_IN_ARTICLE("no name in article"),
  /// [Correction.MentionLink].
  LINKED_IN_ARTICLE("linked in article"),
  /// [Correction.NewMention].
  NEW_NAME("new name"),
  /// [Correction.NotAName].
  NO_NAME("no name"),
  /// [Correction.TypeChange].
  OTHER_TYPE("other type"),
  /// [Correction.EntityRename].
  RENAMED("renamed"),
  /// [Correction.EntityMerge].
  MERGED("merged"),
  /// [Correction.EntitySplit].
  SPLIT("split");

  private final String written;

  CorrectionKind(String written) {
    this.written = written;
  }

  /// As it is written.
  public String written() {
    return written;
  }

  /// The kind that is written so, if any is.
  public static Optional<CorrectionKind> of(String written) {
    return Arrays.stream(values()).filter(kind -> kind.written.equals(written)).findFirst();
  }

  /// The kind of a correction.
  public static CorrectionKind of(Correction correction) {
    return switch (correction) {
      case Correction.NotAMention _ -> NO_NAME_HERE;
      case Correction.NotAMentionInArticle _ -> NO_NAME_IN_ARTICLE;
      case Correction.MentionLink _ -> LINKED_IN_ARTICLE;
      case Correction.NewMention _ -> NEW_NAME;
      case Correction.NotAName _ -> NO_NAME;
      case Correction.TypeChange _ -> OTHER_TYPE;
      case Correction.EntityRename _ -> RENAMED;
      case Correction.EntityMerge _ -> MERGED;
      case Correction.EntitySplit _ -> SPLIT;
    };
  }
}
