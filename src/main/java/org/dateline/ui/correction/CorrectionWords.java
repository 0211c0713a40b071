package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;

/// How the window says corrections.
final class CorrectionWords {

  private CorrectionWords() {}

  /// What the reader has said: a sentence without a full stop.
  static String said(Correction correction) {
    return switch (correction) {
      case Correction.NotAMention(String _, ArticlePart _, Span _, String text) ->
          message("correct.said.not_here", text);
      case Correction.NotAMentionInArticle(String _, FullName name) ->
          message("correct.said.not_in_article", name.written());
      case Correction.NewMention(String _, ArticlePart _, Span _, FullName name) ->
          said(name, name.key().type());
      case Correction.NotAName(FullName name, boolean _) ->
          message("correct.said.not", name.written());
      case Correction.TypeChange(FullName name, EntityType type) -> said(name, type);
      case Correction.EntityRename(FullName name, String display) ->
          message("correct.said.renamed", name.written(), display);
      case Correction.EntityMerge(FullName name, FullName into) ->
          message("correct.said.merged", name.written(), into.written());
      case Correction.EntitySplit(FullName name) -> message("correct.said.split", name.written());
    };
  }

  private static String said(FullName name, EntityType type) {
    return switch (type) {
      case PERSON -> message("correct.said.person", name.written());
      case LOCATION -> message("correct.said.place", name.written());
      case ORGANIZATION -> message("correct.said.organization", name.written());
    };
  }

  /// What the reader has said, and what that has changed.
  static String said(CorrectionChoice choice) {
    return message("correct.counted", said(choice.correction()), counts(choice.preview()));
  }

  /// How a menu offers it, with what it would change.
  static String offered(CorrectionChoice choice) {
    String words =
        switch (choice.correction()) {
          case Correction.NotAMention _ -> message("correct.here");
          case Correction.NotAMentionInArticle _ -> message("correct.in_article");
          case Correction.NotAName(FullName name, boolean alone) ->
              alone ? message("correct.spelling", name.written()) : message("correct.everywhere");
          case Correction.NewMention name -> type(name.name().key().type());
          case Correction.TypeChange retype -> type(retype.type());
          case Correction.EntitySplit(FullName name) -> message("correct.split", name.written());
          case Correction.EntityRename _, Correction.EntityMerge _ -> said(choice.correction());
        };
    return message("correct.counted", words, counts(choice.preview()));
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> message("correct.a_person");
      case LOCATION -> message("correct.a_place");
      case ORGANIZATION -> message("correct.an_organization");
    };
  }

  /// "7 mentions in 3 articles", or that nothing would change.
  static String counts(CorrectionPreview preview) {
    if (preview.isEmpty()) {
      return message("correct.nothing");
    }
    return preview.articles() == 0
        ? message("correct.words", preview.mentions())
        : message("correct.mentions", preview.mentions(), preview.articles());
  }
}
