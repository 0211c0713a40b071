package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.dateline.library.note.ArticleNotes;
import org.dateline.model.Note;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The articles with notes of the reader's, counted, and the notes that were changed last; nothing
/// while there are no notes.
final class NoteSection extends VBox {

  /// How many notes are shown.
  static final int NEWEST = 3;

  /// Longer ones are cut, in UTF-16 units; a row shows fewer.
  private static final int MAX_LENGTH = 120;

  private final FacetValueRow noted;
  private final VBox newest = new VBox();
  private final Consumer<ArticleNotes> open;
  private List<ArticleNotes> shown = List.of();

  /// @param open shows an article at its note
  NoteSection(
      FoldedSections folds, FacetValueRow.FacetValueActions actions, Consumer<ArticleNotes> open) {
    this.open = open;
    noted = new FacetValueRow(facet(SearchQuery.ALL, FacetValue.UNKNOWN), actions);
    getChildren()
        .addAll(
            new SectionHeading(
                "section.notes",
                message("notes.title"),
                Icons.of(Feather.EDIT_2),
                folds,
                noted,
                newest),
            noted,
            newest);
    setVisible(false);
    setManaged(false);
  }

  private static FacetValue facet(SearchQuery now, long articles) {
    Filter filter = new Filter.NotedFilter();
    return new FacetValue(
        filter, message("filter.noted"), articles, FacetValue.selection(now, filter));
  }

  /// @param now the query, of which `facets` may be behind
  void show(SidebarFacets facets, SearchQuery now) {
    FacetValue value =
        facet(now, facets.isKnown() ? facets.overview().totals().noted() : FacetValue.UNKNOWN);
    noted.show(value);
    boolean is = !facets.notes().isEmpty() || value.selection() != FacetValue.FacetSelection.FREE;
    setVisible(is);
    setManaged(is);
    if (!facets.notes().equals(shown)) {
      shown = facets.notes();
      newest.getChildren().setAll(shown.stream().map(this::row).toList());
    }
  }

  private SidebarItem row(ArticleNotes noted) {
    Note note = noted.notes().getFirst();
    String words = line(note.hasText() ? note.text() : note.quoted());
    SidebarItem row = new SidebarItem();
    row.getStyleClass().add("note-item");
    row.show(BidiText.part(words), "", message("notes.of", words, noted.article().title()));
    row.setAccessibleText(message("notes.of", words, noted.article().title()));
    row.setOnAction(_ -> open.accept(noted));
    return row;
  }

  private static String line(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= MAX_LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH / 2)) + "…";
  }
}
