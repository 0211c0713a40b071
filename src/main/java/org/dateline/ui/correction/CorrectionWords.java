package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.regex.Pattern;
import org.dateline.library.correction.LinkCandidate;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.dateline.ui.kit.Formats;

/// How the window says corrections.
final class CorrectionWords {

  /// The longest name that is shown in full, in characters.
  private static final int MAX_NAME_LENGTH = 60;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private CorrectionWords() {}

  /// What the reader has said: a sentence without a full stop. Names in it are cut ([#cut]).
  static String said(Correction correction) {
    return switch (correction) {
      case Correction.NotAMention(String _, ArticlePart _, Span _, String text) ->
          message("correct.said.not_here", cut(text));
      case Correction.NotAMentionInArticle(String _, FullName name) ->
          message("correct.said.not_in_article", cut(name));
      case Correction.MentionLink(String _, FullName name, FullName as) ->
          message("correct.said.linked", cut(name), cut(as));
      case Correction.NewMention(String _, ArticlePart _, Span _, FullName name) ->
          said(name, name.key().type());
      case Correction.NotAName(FullName name, boolean _) -> message("correct.said.not", cut(name));
      case Correction.TypeChange(FullName name, EntityType type) -> said(name, type);
      case Correction.EntityRename(FullName name, String display) ->
          message("correct.said.renamed", cut(name), cut(display));
      case Correction.EntityMerge(FullName name, FullName into) ->
          message("correct.said.merged", cut(name), cut(into));
      case Correction.EntitySplit(FullName name) -> message("correct.said.split", cut(name));
    };
  }

  private static String said(FullName name, EntityType type) {
    return switch (type) {
      case PERSON -> message("correct.said.person", cut(name));
      case LOCATION -> message("correct.said.place", cut(name));
      case ORGANIZATION -> message("correct.said.organization", cut(name));
    };
  }

  private static String cut(FullName name) {
    return cut(name.written());
  }

  /// A name as a line has room for it: in one line, and without its end where it is very long.
  static String cut(String name) {
    String line = WHITE_SPACE.matcher(name.strip()).replaceAll(" ");
    return line.codePointCount(0, line.length()) <= MAX_NAME_LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_NAME_LENGTH)) + "…";
  }

  /// What kind of correction it is, in a word or two.
  static String kind(Correction correction) {
    return switch (correction) {
      case Correction.NotAMention _, Correction.NotAMentionInArticle _, Correction.NotAName _ ->
          message("corrections.kind.no_name");
      case Correction.MentionLink _ -> message("corrections.kind.linked");
      case Correction.NewMention _ -> message("corrections.kind.new_name");
      case Correction.TypeChange _ -> message("corrections.kind.type");
      case Correction.EntityRename _ -> message("corrections.kind.renamed");
      case Correction.EntityMerge _ -> message("corrections.kind.merged");
      case Correction.EntitySplit _ -> message("corrections.kind.split");
    };
  }

  /// The names that it speaks of, in full, a line each.
  static String names(Correction correction) {
    return switch (correction) {
      case Correction.NotAMention here -> here.text();
      case Correction.NotAMentionInArticle in -> in.name().written();
      case Correction.MentionLink link -> link.name().written() + "\n" + link.as().written();
      case Correction.NewMention name -> name.name().written();
      case Correction.EntityRename rename -> rename.name().written() + "\n" + rename.display();
      case Correction.EntityMerge merge -> merge.name().written() + "\n" + merge.into().written();
      case Correction.TypeChange retype ->
          retype.name().written() + "\n" + Formats.within(retype.type());
      case Correction.LibraryCorrection wide -> wide.name().written();
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
              alone ? message("correct.spelling", cut(name)) : message("correct.everywhere");
          case Correction.NewMention name -> type(name.name().key().type());
          case Correction.TypeChange retype -> type(retype.type());
          case Correction.EntitySplit(FullName name) -> message("correct.split", cut(name));
          case Correction.EntityRename _, Correction.EntityMerge _, Correction.MentionLink _ ->
              said(choice.correction());
        };
    return message("correct.counted", words, counts(choice.preview()));
  }

  /// How a menu offers whose name it may be, and why.
  static String offered(CandidateChoice choice) {
    LinkCandidate candidate = choice.candidate();
    String why =
        candidate.here() == 0
            ? message("correct.candidate.elsewhere", candidate.elsewhere())
            : message("correct.candidate.here", candidate.here(), candidate.elsewhere());
    return message("correct.candidate", cut(candidate.entity().name()), why);
  }

  /// How a menu offers that text is a name everywhere.
  static String offered(ListedNameChoice choice) {
    String words =
        switch (choice.name().type()) {
          case PERSON -> message("correct.a_person_everywhere");
          case LOCATION -> message("correct.a_place_everywhere");
          case ORGANIZATION -> message("correct.an_organization_everywhere");
        };
    return message("correct.counted", words, articles(choice));
  }

  /// That text is a name everywhere, and how many articles have it.
  static String said(ListedNameChoice choice) {
    return message("correct.said.listed", cut(choice.name().name()), articles(choice));
  }

  private static String articles(ListedNameChoice choice) {
    return choice.exact()
        ? Formats.articles(choice.articles())
        : message("correct.articles_at_least", choice.articles());
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
    return counts(preview, message("correct.nothing"));
  }

  /// The same.
  ///
  /// @param nothing what is said where there are none
  static String counts(CorrectionPreview preview, String nothing) {
    if (preview.isEmpty()) {
      return nothing;
    }
    return preview.articles() == 0
        ? message("correct.words", preview.mentions())
        : message("correct.mentions", preview.mentions(), preview.articles());
  }
}
