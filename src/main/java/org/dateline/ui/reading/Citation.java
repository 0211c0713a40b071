package org.dateline.ui.reading;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.ui.kit.Formats;

/// A passage as it is quoted elsewhere: its words, and whose they are.
final class Citation {

  private Citation() {}

  /// The words, and below them source, headline, day and address, as far as they are known.
  ///
  /// @param words without blanks around them
  static String of(Article article, String words) {
    List<String> known =
        Stream.of(
                article.source(),
                message("citation.headline", article.title()),
                article.published().map(Formats::day).orElse(""),
                article.url())
            .filter(part -> !part.isBlank())
            .toList();
    return message("citation", words.strip(), String.join(message("citation.between"), known));
  }
}
