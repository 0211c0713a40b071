package org.dateline.index.language;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.DateClause;
import org.dateline.model.query.Clause.EntityClause;
import org.dateline.model.query.Clause.EntityTypeClause;
import org.dateline.model.query.Clause.FieldClause;
import org.dateline.model.query.Clause.FuzzyClause;
import org.dateline.model.query.Clause.LanguageClause;
import org.dateline.model.query.Clause.NearClause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.OrClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.RegexClause;
import org.dateline.model.query.Clause.StarredClause;
import org.dateline.model.query.Clause.UnreadClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;

/// Queries read on Wednesday, 16 May 2018, and their clauses in one line: `[a b]` for all, `{a |
/// b}` for any, `(a ~8 b)` for near, `<pre*>`, `kim~1`, `/regex/`, `PERSON“Xi”` for an entity.
public final class Queries {

  public static final QueryParser PARSER =
      new QueryParser(Clock.fixed(Instant.parse("2018-05-16T23:30:00Z"), ZoneOffset.UTC));

  private Queries() {}

  /// A query that is all there.
  public static ParsedQuery of(String words) {
    return PARSER.parse(words, LastWord.WHOLE);
  }

  /// A query that is being typed.
  public static ParsedQuery typing(String words) {
    return PARSER.parse(words, LastWord.TYPING);
  }

  /// What is said of a query, each with the part it is about.
  public static List<String> remarks(String words) {
    return remarks(words, of(words).ignored());
  }

  static List<String> remarks(String words, List<IgnoredPart> ignored) {
    return ignored.stream()
        .map(one -> one.span().of(words) + ": " + SearchMessages.problem(one.problem()))
        .toList();
  }

  /// A clause in one line.
  public static String shown(Clause clause) {
    return switch (clause) {
      case WordClause word -> word.text() + (word.ending().isPrefix() ? "…" : "");
      case PhraseClause phrase ->
          "“" + phrase.text() + "”" + (phrase.within() == 0 ? "" : "~" + phrase.within());
      case WildcardClause pattern -> "<" + pattern.text() + ">";
      case FuzzyClause fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
      case RegexClause regex -> "/" + regex.expression() + "/";
      case FieldClause in -> in.field() + ":" + shown(in.clause());
      case LanguageClause language -> "language " + language.language();
      case UnreadClause _ -> "unread";
      case StarredClause _ -> "starred";
      case Clause.TagClause tag -> "tag “" + tag.name() + "”";
      case Clause.NotedClause _ -> "noted";
      case DateClause days -> day(days.first()) + ".." + day(days.last());
      case EntityClause named ->
          named.type().map(Enum::name).orElse("ENTITY") + "“" + named.name() + "”";
      case EntityTypeClause anyone -> "any " + anyone.type();
      case NearClause near ->
          "(" + shown(near.left()) + " ~" + near.words() + " " + shown(near.right()) + ")";
      case AndClause all ->
          all.clauses().isEmpty() ? "everything" : joined(all.clauses(), "[", " ", "]");
      case OrClause any -> joined(any.clauses(), "{", " | ", "}");
      case NotClause not -> "!" + shown(not.clause());
    };
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String joined(List<Clause> clauses, String start, String between, String end) {
    return clauses.stream().map(Queries::shown).collect(Collectors.joining(between, start, end));
  }
}
