package org.dateline.ui.shell;

import java.util.List;
import org.dateline.ui.shell.SheetRows.Row;

/// How to write a search, in short.
final class SearchTips {

  private static final List<Row> TIPS =
      List.of(
          new Row("summit talks", "Both words, in any of their forms"),
          new Row("\"joint statement\"", "These words, side by side"),
          new Row("\"Kim Moscow\"~5", "At most five other words between them"),
          new Row("Hanoi OR Singapore", "One of them, or both"),
          new Row("summit -Hanoi", "Without a word; NOT Hanoi is the same"),
          new Row("(Kim OR Moon) summit", "Parentheses say what belongs together"),
          new Row("denucle*   wom?n", "Any letters; any one letter"),
          new Row("Pyongyong~", "Also with slips of the keys"),
          new Row("/sanction(s|ed)/", "A regular expression, for one word"),
          new Row("title:summit", "Also text: source: author: url:"),
          new Row("is:unread   is:starred", "Not opened yet; with a star"),
          new Row("language:en", "In a language"),
          new Row("date:2018-05   date:\"last week\"", "A year, month or day; two with .. between"),
          new Row("after:2018-05-01", "Later than that; also before: since: until:"),
          new Row("person:\"Kim Jong Un\"", "Whatever name is written; also place: org: entity:"),
          new Row("person:\"Xi Jinping\" NEAR/8 sanctions", "A name near words"),
          new Row("PERSON NEAR/3 \"security adviser\"", "Any person near words; also PLACE, ORG"));

  private SearchTips() {}

  /// @param close run when the reader has seen enough
  static Sheet of(Runnable close) {
    return new Sheet("Search tips", new SheetRows(TIPS, "write"), close);
  }
}
