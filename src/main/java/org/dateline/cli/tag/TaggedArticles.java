package org.dateline.cli.tag;

import java.util.List;
import org.dateline.library.Library;
import picocli.CommandLine.Parameters;

/// A tag and the articles that it is put on or taken off.
final class TaggedArticles {

  @Parameters(index = "0", paramLabel = "TAG")
  private String tag = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "ARTICLE")
  private List<String> articles = List.of();

  String tag() {
    return tag;
  }

  /// The numbers of the articles.
  ///
  /// @throws org.dateline.library.failure.LibraryException if there is none with an id or headline
  List<Long> numbers(Library library) {
    return articles.stream().map(called -> library.articleCalled(called).number()).toList();
  }
}
