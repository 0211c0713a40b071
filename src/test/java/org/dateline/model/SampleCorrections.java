package org.dateline.model;

import java.util.List;
import org.dateline.model.correction.Correction;

/// Corrections of every kind.
public final class SampleCorrections {

  public static final FullName KIM =
      new FullName(new NameKey(EntityType.PERSON, "kim jong un"), "Kim Jong Un");
  public static final FullName MARSHAL =
      new FullName(new NameKey(EntityType.PERSON, "marshal kim"), "Marshal Kim");

  /// One of each kind, and of those with a choice one of each.
  public static final List<Correction> ALL =
      List.of(
          new Correction.NotAMention("a", ArticlePart.TEXT, new Span(4, 7), "Kim"),
          new Correction.NotAMentionInArticle("a", KIM),
          new Correction.MentionLink("a", KIM, MARSHAL),
          new Correction.NewMention("a", ArticlePart.TITLE, new Span(0, 11), KIM),
          new Correction.NotAName(KIM, false),
          new Correction.NotAName(KIM, true),
          new Correction.TypeChange(KIM, EntityType.LOCATION),
          new Correction.EntityRename(KIM, "The Marshal"),
          new Correction.EntityMerge(KIM, MARSHAL),
          new Correction.EntitySplit(KIM));

  private SampleCorrections() {}
}
