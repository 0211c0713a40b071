package org.dateline.messages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dateline.model.EntityLinkReason;
import org.dateline.model.LinkReason;
import org.dateline.model.ReadableArticle.LinkedMention;

/// Why a mention is of an entity, as the reader is told. Thread-safe.
public final class LinkMessages {

  private static final MessageBundle BUNDLE = MessageBundle.of(LinkMessages.class, "links");

  private LinkMessages() {}

  /// How the mention got its key, and the key its entity.
  public static String of(LinkedMention linked) {
    LinkReason why = linked.mention().why();
    return linked
        .sameAs()
        .map(same ->
            why.kind() == LinkReason.LinkRule.WRITTEN
                ? of(same)
                : message("link.both", of(why), of(same)))
        .orElseGet(() -> of(why));
  }

  /// How a mention got its key.
  static String of(LinkReason why) {
    List<String> names = why.names().stream().map(name -> message("link.name", name)).toList();
    int paragraph = why.paragraph();
    return switch (why.kind()) {
      case WRITTEN -> message("link.written");
      case SHORT_FOR -> message("link.short_for", names, paragraph);
      case SHORT_BY_CONTEXT -> message("link.short_by_context", names, paragraph);
      case ALIAS_OF -> message("link.alias_of", names, paragraph);
      case DEFINED_AS -> message("link.defined_as", names, paragraph);
      case INITIALS_OF -> message("link.initials_of", names, paragraph);
      case ABBREVIATION -> message("link.abbreviation", names);
      case SLIP_FOR -> message("link.slip_for", names, paragraph);
      case NATIONALITY_OF -> message("link.nationality_of", names);
      case UNDECIDED -> message("link.undecided", names);
      case ELSEWHERE -> message("link.elsewhere", names);
      case LISTED -> message("link.listed", names);
      case MARKED -> message("link.marked");
      case DECIDED -> message("link.decided", names);
    };
  }

  /// Why a name is one entity with another.
  public static String of(EntityLinkReason same) {
    return switch (same) {
      case EntityLinkReason.SpellingReason(String name) -> message("link.spelling", name);
      case EntityLinkReason.DictionaryReason(String title) -> message("link.dictionary", title);
      case EntityLinkReason.ReaderReason(String name, Instant when) ->
          message("link.merged", name, message("date.day", when.atZone(ZoneId.systemDefault())));
    };
  }

  private static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
