package org.dateline.ui.navigation;

import java.util.Optional;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.list.ListModel;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.sidebar.SavedSearchesModel;

/// Where the reader goes from the search field: to what was suggested there, or to the list that
/// answers it; and where the keyboard goes with that.
public final class SearchNavigation {

  private final Navigator navigator;
  private final SavedSearchesModel saved;
  private final ListModel list;
  private final ListPane listPane;
  private final ArticlePane articlePane;
  private Optional<Runnable> going = Optional.empty();

  public SearchNavigation(
      Navigator navigator,
      SavedSearchesModel saved,
      ListModel list,
      ListPane listPane,
      ArticlePane articlePane) {
    this.navigator = navigator;
    this.saved = saved;
    this.list = list;
    this.listPane = listPane;
    this.articlePane = articlePane;
  }

  /// Begins where the reader left it, in the list; but where words are being typed already, with
  /// these, and the search keeps the keyboard.
  ///
  /// @param typing what stands in the search while it has the keyboard
  public void begin(History restored, Optional<String> typing) {
    if (typing.isEmpty()) {
      listPane.focusList();
    }
    Optional<String> words = typing.filter(it -> !it.isBlank());
    words.ifPresentOrElse(
        it -> restored.push(restored.now().withQuery(search(restored, it))), navigator::leaveWords);
    navigator.begin(restored);
  }

  /// What asks for the words where the reader left it, entered if they have been already.
  private SearchQuery search(History restored, String words) {
    SearchQuery query = restored.now().query().typing(words);
    SearchQuery entered = SearchQuery.ALL.typing(words).entered();
    return navigator.visit().get().query().equals(entered) ? query.entered() : query;
  }

  /// Goes to what was suggested.
  public void choose(SearchSuggestion suggestion) {
    switch (suggestion) {
      case SearchSuggestion.EntitySuggestion name -> navigator.showEntity(name.entity().number());
      case SearchSuggestion.TagSuggestion tag ->
          navigator.show(SearchQuery.ALL.with(new Filter.TagFilter(tag.tag().number())));
      case SearchSuggestion.HeadlineSuggestion headline -> navigator.open(headline.id());
      case SearchSuggestion.PastSearchSuggestion past -> navigator.search(past.words());
      case SearchSuggestion.SavedSearchSuggestion(SavedSearch search) -> show(search);
    }
    if (suggestion instanceof SearchSuggestion.HeadlineSuggestion) {
      articlePane.focusText();
    } else {
      goToList();
    }
  }

  /// Lists what a saved search finds, all of which is then known.
  public void show(SavedSearch search) {
    navigator.show(search.query());
    saved.looked(search.query());
  }

  /// Takes the words that were typed as the reader's search, and goes to what it finds.
  public void finish() {
    navigator.finish();
    openFirst();
  }

  /// Opens the first article that was found and gives the list the keyboard, as soon as it shows
  /// what was asked for; where that is nothing, or cannot be read, the search keeps it.
  public void openFirst() {
    whenListed(() -> {
      navigator.openFound(best());
      listPane.focusList();
    });
  }

  /// The same, but where the article that is open is in the list, the reader goes on from there.
  public void goDown() {
    whenListed(() -> {
      Optional<String> open = navigator.visit().get().article();
      if (list.hits().stream().noneMatch(hit -> open.equals(Optional.of(hit.id())))) {
        navigator.open(best());
      }
      listPane.focusList();
    });
  }

  private String best() {
    return list.hits().getFirst().id();
  }

  /// Gives the list the keyboard; the article that is open stays.
  void goToList() {
    whenListed(listPane::focusList);
  }

  private void whenListed(Runnable then) {
    boolean waiting = list.loading().get();
    going = waiting ? Optional.of(then) : Optional.empty();
    if (!waiting && !list.failed().get() && !list.hits().isEmpty()) {
      then.run();
    }
  }

  /// Goes on to the list when it has been loaded, unless the reader has gone elsewhere meanwhile.
  ///
  /// @param all whether the list shows what was asked for
  /// @param inSearch whether the search has the keyboard
  public void loaded(boolean all, boolean inSearch) {
    Optional<Runnable> then = going;
    if (all) {
      going = Optional.empty();
    }
    if (all && inSearch) {
      then.ifPresent(this::whenListed);
    }
  }
}
