package org.dateline.messages;

import static org.dateline.messages.ClauseDescriber.isName;
import static org.dateline.messages.ClauseDescriber.quoted;
import static org.dateline.messages.ClauseDescriber.shortened;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.messages.ClauseDescriber.WildcardForm;
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

  private static final ChineseDates DATES = new ChineseDates();

  private ChineseClauses() {}

  static String of(Clause leaf) {
    return switch (leaf) {
      case WordClause word -> quoted(word.text() + (word.ending().isPrefix() ? "…" : ""));
      case PhraseClause phrase -> phrase(phrase);
      case WildcardClause pattern -> pattern(pattern.text());
      case FuzzyClause fuzzy -> "与" + quoted(fuzzy.text()) + "相近的词";
      case RegexClause regex -> "匹配 /" + shortened(regex.expression()) + "/ 的词";
      case FieldClause in when in.clause() instanceof PhraseClause phrase && isName(in.field()) ->
          quoted(phrase.text());
      case FieldClause in -> of(in.clause());
      case LanguageClause language ->
          Locale.of(language.language()).getDisplayLanguage(Locale.SIMPLIFIED_CHINESE);
      case UnreadClause _ -> "未读";
      case StarredClause _ -> "已加星标";
      case NotedClause _ -> "笔记";
      case TagClause tag -> quoted(tag.name());
      case DateClause days -> DATES.of(days);
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
    return switch (WildcardForm.of(text)) {
      case BEGINNING -> "以" + quoted(text.substring(0, text.length() - 1)) + "开头的词";
      case ENDING -> "以" + quoted(text.substring(1)) + "结尾的词";
      case ANY -> "形如" + quoted(text) + "的词";
    };
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
}
