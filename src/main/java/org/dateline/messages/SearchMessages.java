package org.dateline.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Hit;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.QueryProblem.AfterOperator;
import org.dateline.model.query.QueryProblem.BadRegex;
import org.dateline.model.query.QueryProblem.BadValue;
import org.dateline.model.query.QueryProblem.MissingValue;
import org.dateline.model.query.QueryProblem.NoValue;
import org.dateline.model.query.QueryProblem.NothingBefore;
import org.dateline.model.query.QueryProblem.NothingBehind;
import org.dateline.model.query.QueryProblem.QueryTooLong;
import org.dateline.model.query.QueryProblem.RegexFault;
import org.dateline.model.query.QueryProblem.TooDeep;
import org.dateline.model.query.QueryProblem.TooManyPatterns;
import org.dateline.model.query.QueryProblem.TooManyWords;
import org.dateline.model.query.QueryProblem.TooWild;
import org.dateline.model.query.QueryProblem.UnknownField;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchNotice.NoWords;
import org.dateline.model.query.SearchNotice.PartialMatch;
import org.dateline.model.query.SearchNotice.PatternRefused;
import org.dateline.model.query.SearchNotice.PatternTruncated;
import org.dateline.model.query.SearchNotice.TimedOut;
import org.dateline.model.query.SearchNotice.UnknownName;
import org.dateline.model.query.SearchNotice.UnknownTag;
import org.dateline.model.query.SearchNotice.WeightedMatch;

/// What a reader is told of a search, as sentences without their full stops. Thread-safe; some
/// microseconds each.
public final class SearchMessages {

  /// Longer values are cut short, in UTF-16 units.
  private static final int MAX_VALUE_LENGTH = 40;

  /// More forms of a word are not listed.
  private static final int MAX_FORMS = 5;

  private static final MessageBundle BUNDLE = MessageBundle.of(SearchMessages.class, "search");

  private SearchMessages() {}

  /// What a query asks for: "articles with the phrase “north korea” that mention Xi Jinping
  /// (person)"; empty where nobody asked by words.
  public static String interpretation(QueryInterpretation reading) {
    return reading.clause().map(SearchMessages::explained).orElse("");
  }

  private static String explained(Clause clause) {
    return switch (MessageLanguage.now()) {
      case ENGLISH -> QueryExplanation.of(clause);
      case CHINESE -> ChineseExplanation.of(clause);
    };
  }

  /// What the reader should know of what was found; empty for nothing.
  public static String notice(QueryInterpretation reading) {
    return reading.notice().map(SearchMessages::notice).orElse("");
  }

  static String notice(SearchNotice notice) {
    return switch (notice) {
      case NoWords _ -> message("notice.NoWords");
      case UnknownName(String name) -> message("notice.UnknownName", name);
      case UnknownTag(String name) -> message("notice.UnknownTag", name);
      case PatternRefused _ -> message("notice.PatternRefused");
      case PatternTruncated _ -> message("notice.PatternTruncated");
      case TimedOut _ -> message("notice.TimedOut");
      case PartialMatch(int complete, int least, int words) -> partial(complete, least, words);
      case WeightedMatch(int complete, int percent, int words) ->
          complete > 0
              ? message("notice.WeightedMatch.some", complete, percent, words)
              : message("notice.WeightedMatch.none", percent, words);
    };
  }

  private static String partial(int complete, int least, int words) {
    Object some = least == 1 ? message("notice.PartialMatch.one") : least;
    if (complete > 0) {
      return message("notice.PartialMatch.some", complete, some, words);
    }
    return words == 2
        ? message("notice.PartialMatch.ofTwo")
        : message("notice.PartialMatch.none", words, some);
  }

  /// Why a part of a query could not be read as it is written, and what was done.
  public static String problem(QueryProblem problem) {
    return switch (problem) {
      case QueryProblem.SyntaxProblem simple -> message("problem." + simple.name());
      case QueryTooLong(int limit) -> message("problem.TooLong", limit);
      case TooManyWords(int limit) -> message("problem.TooManyWords", limit);
      case TooDeep(int limit) -> message("problem.TooDeep", limit);
      case TooManyPatterns(int limit) -> message("problem.TooManyPatterns", limit);
      case TooWild(int letters, int wildcards) -> message("problem.TooWild", letters, wildcards);
      case BadRegex(RegexFault fault) -> message("problem.BadRegex", fault(fault));
      case BadValue(QueryProblem.Expected expected, String value) ->
          message("problem.BadValue." + expected.name(), shortened(value), searched(value));
      case MissingValue(String field) -> message("problem.MissingValue", field);
      case NoValue(String field) -> message("problem.NoValue", field);
      case UnknownField(String name, Optional<String> near) ->
          near.map(other -> message("problem.UnknownField.near", name, other))
              .orElseGet(() -> message("problem.UnknownField", name));
      case NothingBefore(String operator) -> message("problem.NothingBefore", operator);
      case AfterOperator(String operator) -> message("problem.AfterOperator", operator);
      case NothingBehind(String operator) -> message("problem.NothingBehind", operator);
    };
  }

  private static String fault(RegexFault fault) {
    return switch (fault) {
      case RegexFault.RegexSyntaxFault simple -> message("regex." + simple.name());
      case RegexFault.RegexTooLong(int limit) -> message("regex.TooLong", limit);
      case RegexFault.TooManyRepeats(int limit) -> message("regex.TooManyRepeats", limit);
    };
  }

  private static String searched(String value) {
    boolean single = value.strip().indexOf(' ') < 0;
    return message(single ? "problem.BadValue.word" : "problem.BadValue.words");
  }

  private static String shortened(String value) {
    return value.length() > MAX_VALUE_LENGTH
        ? value.substring(0, MAX_VALUE_LENGTH).strip() + "…"
        : value;
  }

  /// Why an article is listed that does not match in every way; empty where it does.
  public static String why(Hit hit) {
    return hit.byMeaning() ? byMeaning() : missing(hit.missing());
  }

  /// Said of an article that the words do not find.
  static String byMeaning() {
    return message("by_meaning");
  }

  /// Which of the words asked for an article does not have: "Without “talks”, “trade”"; empty where
  /// it has all.
  public static String missing(List<String> words) {
    return words.isEmpty()
        ? ""
        : message(
            "missing",
            words.stream()
                .map(word -> message("missing.word", word))
                .collect(Collectors.joining(message("missing.between"))));
  }

  /// Why an article was found, a line for each word, name and passage. Words that it does not have
  /// are in the last line but those of the passages.
  public static List<String> explanation(MatchExplanation explanation) {
    List<String> lines = new ArrayList<>();
    for (MatchExplanation.WordMatch word : explanation.words()) {
      if (word.inTitle() + word.inText() > 0) {
        lines.add(word(word));
      }
    }
    for (MatchExplanation.MentionMatch name : explanation.names()) {
      lines.add(name(name));
    }
    if (!explanation.missing().isEmpty()) {
      lines.add(missing(explanation.missing()));
    }
    explanation
        .passages()
        .forEach(passage -> lines.add(message("explanation.passage", passage.text())));
    explanation
        .meaning()
        .ifPresent(near -> {
          lines.add(meaning(near));
          lines.add(message("explanation.passage", near.passage().text()));
        });
    return lines;
  }

  /// "Kim Jong Un (person): mentioned twice, as “Kim”".
  public static String name(MatchExplanation.MentionMatch name) {
    return message(
        "explanation.name", name.name(), type(name.type()), name.mentions(), quoted(name.forms()));
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> message("type.person");
      case LOCATION -> message("type.location");
      case ORGANIZATION -> message("type.organization");
    };
  }

  /// "Near in meaning: 61 %", the passage not included.
  public static String meaning(MatchExplanation.MeaningMatch near) {
    return message("explanation.meaning", Math.round(100 * near.nearness()));
  }

  /// "“larnview”: 3 times in the text; 40 % of what the words score".
  public static String word(MatchExplanation.WordMatch word) {
    List<String> others =
        word.forms().stream().filter(form -> !form.equalsIgnoreCase(word.text())).toList();
    String where =
        word.inTitle() == 0
            ? message("explanation.inText", word.inText())
            : word.inText() == 0
                ? message("explanation.inTitle")
                : message("explanation.inBoth", word.inText());
    String what =
        others.isEmpty()
            ? message("explanation.word", word.text(), where)
            : message("explanation.word.as", word.text(), where, quoted(others));
    long percent = Math.round(100 * word.share());
    return percent == 0 ? what : message("explanation.share", what, percent);
  }

  private static String quoted(List<String> words) {
    return words.stream()
        .limit(MAX_FORMS)
        .map(word -> message("missing.word", word))
        .collect(Collectors.joining(message("missing.between")));
  }

  private static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
