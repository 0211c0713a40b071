package org.dateline.cli.note;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.library.note.ArticleNotes;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import picocli.CommandLine.Parameters;

/// The articles whose notes are asked for: what a query finds, or all.
final class NotedArticles {

  @Parameters(arity = "0..*", paramLabel = "QUERY")
  private List<String> words = List.of();

  List<ArticleNotes> notes(Library library) throws InterruptedException {
    Optional<Collection<Long>> among = Optional.empty();
    if (!words.isEmpty()) {
      library.awaitIndexed();
      SearchQuery query = SearchQuery.of(String.join(" ", words));
      among = Optional.of(new HashSet<>(library.marks().numbers(query, CancellationSignal.NEVER)));
    }
    return library.marks().notes().all(among);
  }
}
