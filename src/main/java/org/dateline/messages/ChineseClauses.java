package org.dateline.messages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
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
import org.dateline.model.query.Clause.NotedClause;
import org.dateline.model.query.Clause.OrClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.RegexClause;
import org.dateline.model.query.Clause.StarredClause;
import org.dateline.model.query.Clause.TagClause;
import org.dateline.model.query.Clause.UnreadClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;
import org.dateline.text.Characters;

/// Describes clauses that are made of no others, in Chinese: what stands behind "含", "来源为", "提及",
/// and days as they stand before "发布".
final class ChineseClauses {

  /// Longer words and phrases are cut short, in UTF-16 units.
  private static final int MAX_QUOTED_LENGTH = 60;

  private static final DateTimeFormatter DAY = format("uuuu年M月d日");
  private static final DateTimeFormatter DAY_OF_YEAR = format("M月d日");
  private static final DateTimeFormatter DAY_OF_MONTH = format("d日");
  private static final DateTimeFormatter MONTH = format("uuuu年M月");
  private static final DateTimeFormatter MONTH_OF_YEAR = format("M月");
  private static final DateTimeFormatter YEAR = format("uuuu年");

  private ChineseClauses() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE);
  }

  static String of(Clause leaf) {
    return switch (leaf) {
      case WordClause word -> quoted(word.text() + (word.ending().isPrefix() ? "…" : ""));
      case PhraseClause phrase -> phrase(phrase);
      case WildcardClause pattern -> pattern(pattern.text());
      case FuzzyClause fuzzy -> "与" + quoted(fuzzy.text()) + "相近的词";
      case RegexClause regex -> "匹配 /" + shortened(regex.expression()) + "/ 的词";
      case FieldClause in when in.clause() instanceof PhraseClause phrase && isName(in) ->
          quoted(phrase.text());
      case FieldClause in -> of(in.clause());
      case LanguageClause language ->
          Locale.of(language.language()).getDisplayLanguage(Locale.SIMPLIFIED_CHINESE);
      case UnreadClause _ -> "未读";
      case StarredClause _ -> "已加星标";
      case NotedClause _ -> "笔记";
      case TagClause tag -> quoted(tag.name());
      case DateClause days -> of(days);
      case EntityClause named ->
          " "
              + shortened(named.name())
              + named.type().map(type -> "（" + name(type) + "）").orElse(" ");
      case EntityTypeClause anyone -> "任意" + name(anyone.type());
      case NearClause near -> of(near.left()) + "与" + of(near.right()) + distance(near.words());
      case OrClause any -> joined(any.clauses(), "或");
      case AndClause all -> joined(all.clauses(), "和");
      case NotClause not -> "非" + of(not.clause());
    };
  }

  private static boolean isName(FieldClause in) {
    return switch (in.field()) {
      case SOURCE, AUTHOR -> true;
      case TITLE, TEXT, URL, NOTE -> false;
    };
  }

  private static String joined(List<Clause> clauses, String with) {
    return clauses.stream().map(ChineseClauses::of).collect(Collectors.joining(with, "（", "）"));
  }

  private static String phrase(PhraseClause phrase) {
    boolean single = phrase.text().chars().noneMatch(Characters::isSpace);
    if (single) {
      return quoted(phrase.text());
    }
    return phrase.within() == 0
        ? "词组" + quoted(phrase.text())
        : "相隔不超过 " + phrase.within() + " 个词的" + quoted(phrase.text());
  }

  private static String pattern(String text) {
    int star = text.indexOf('*');
    boolean one = star >= 0 && star == text.lastIndexOf('*') && text.indexOf('?') < 0;
    if (one && star == text.length() - 1) {
      return "以" + quoted(text.substring(0, star)) + "开头的词";
    }
    if (one && star == 0) {
      return "以" + quoted(text.substring(1)) + "结尾的词";
    }
    return "形如" + quoted(text) + "的词";
  }

  private static String distance(int words) {
    return words == 0 ? "（紧邻）" : "（相隔不超过 " + words + " 个词）";
  }

  private static String name(EntityType type) {
    return switch (type) {
      case PERSON -> "人物";
      case LOCATION -> "地点";
      case ORGANIZATION -> "机构";
    };
  }

  private static String of(DateClause days) {
    if (days.first().isPresent() && days.last().isPresent()) {
      return between(days.first().get(), days.last().get());
    }
    return days.first()
        .map(first -> beginning(first) + "起")
        .or(() -> days.last().map(last -> beginning(last.plusDays(1)) + "前"))
        .orElse("任何时间");
  }

  /// What begins on a day: a year, a month, or the day.
  private static String beginning(LocalDate day) {
    if (day.getDayOfYear() == 1) {
      return YEAR.format(day);
    }
    return (day.getDayOfMonth() == 1 ? MONTH : DAY).format(day);
  }

  private static String between(LocalDate first, LocalDate last) {
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return sameYear ? YEAR.format(first) : YEAR.format(first) + "至" + YEAR.format(last);
    }
    if (months) {
      return sameMonth
          ? MONTH.format(first)
          : MONTH.format(first) + "至" + (sameYear ? MONTH_OF_YEAR : MONTH).format(last);
    }
    DateTimeFormatter end = sameMonth ? DAY_OF_MONTH : sameYear ? DAY_OF_YEAR : DAY;
    return DAY.format(first) + "至" + end.format(last);
  }

  private static String quoted(String text) {
    return "“" + shortened(text) + "”";
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_QUOTED_LENGTH) {
      return text;
    }
    boolean halved = Character.isLowSurrogate(text.charAt(MAX_QUOTED_LENGTH));
    return text.substring(0, halved ? MAX_QUOTED_LENGTH - 1 : MAX_QUOTED_LENGTH).strip() + "…";
  }
}
