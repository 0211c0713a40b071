package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;

/// How the command line says a correction: one sentence without a full stop.
public final class CorrectionText {

  private CorrectionText() {}

  public static String of(Correction correction) {
    return switch (correction) {
      case Correction.NotAMention(String article, ArticlePart part, Span _, String text) ->
          part == ArticlePart.TITLE
              ? message("correction.not_a_name_in_headline", text, article)
              : message("correction.not_a_name_in_text", text, article);
      case Correction.NotAMentionInArticle(String article, FullName name) ->
          message("correction.not_a_name_in_article", name.written(), article);
      case Correction.MentionLink(String article, FullName name, FullName as) ->
          message("correction.linked", name.written(), as.written(), article);
      case Correction.NewMention(String article, ArticlePart _, Span _, FullName name) ->
          message("correction.new_name", name.written(), article, type(name.key().type()));
      case Correction.NotAName(FullName name, boolean alone) ->
          alone
              ? message("correction.not_a_name_alone", name.written())
              : message("correction.not_a_name", name.written());
      case Correction.TypeChange(FullName name, EntityType type) ->
          message("correction.other_type", name.written(), type(type), type(name.key().type()));
      case Correction.EntityRename(FullName name, String display) ->
          message("correction.renamed", name.written(), display);
      case Correction.EntityMerge(FullName name, FullName into) ->
          message("correction.merged", name.written(), into.written());
      case Correction.EntitySplit(FullName name) -> message("correction.split", name.written());
    };
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> message("type.person");
      case LOCATION -> message("type.location");
      case ORGANIZATION -> message("type.organization");
    };
  }
}
