package org.dateline.ui.article.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.ScrollEvent;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.decoration.TextSelection;
import org.dateline.ui.article.decoration.TextSelection.CaretPosition;
import org.dateline.ui.article.decoration.TextSelection.SelectionUnit;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NoteSpan;

/// The marks of the reader's notes in the text: what is done when one is pointed at, clicked or
/// gone to. To be used on the JavaFX thread.
public final class NoteMarks {

  private final ArticleText article;
  private final VirtualColumn column;
  private final ArticleDecorations decorations;
  private Optional<NoteSpan> hovered = Optional.empty();

  /// The note that is shown beside its passage.
  private Optional<Long> carded = Optional.empty();

  private Runnable before = () -> {};
  private BiConsumer<Long, Bounds> shown = (note, at) -> {};
  private BiConsumer<Long, Point2D> menu = (note, at) -> {};
  private Runnable left = () -> {};
  private Optional<ExpectedNote> expected = Optional.empty();

  /// The number of the article that is shown; 0 for none.
  private long shownArticle;

  /// A note that is still to come.
  ///
  /// @param goes whether the text is to be scrolled to it
  private record ExpectedNote(long note, boolean goes) {}

  NoteMarks(ArticleText article, VirtualColumn column, ArticleDecorations decorations) {
    this.article = article;
    this.column = column;
    this.decorations = decorations;
    article.focusedProperty().addListener((_, _, is) -> leaveUnless(is));
    article.addEventHandler(ScrollEvent.SCROLL, _ -> leave());
  }

  private void leaveUnless(boolean is) {
    if (!is) {
      leave();
    }
  }

  /// Takes away what shows a note that was gone to or pointed at.
  private void leave() {
    carded.ifPresent(_ -> left.run());
    carded = Optional.empty();
    hovered = Optional.empty();
  }

  private void show(NoteSpan note, Bounds at) {
    carded = Optional.of(note.note());
    shown.accept(note.note(), at);
  }

  /// What to do before a passage is gone to, to bring the text into sight.
  public void beforeGo(Runnable action) {
    before = action;
  }

  /// Marks these passages in place of those before, without laying out the text.
  ///
  /// @param of the number of the article; 0 for none
  public void show(long of, List<NoteSpan> passages) {
    boolean other = of != shownArticle;
    shownArticle = of;
    hovered = Optional.empty();
    decorations.notes(passages);
    if (carded.isPresent() && carded.flatMap(this::passage).isEmpty()) {
      leave();
    }
    expected.flatMap(it -> passage(it.note())).ifPresent(this::arrive);
    // What does not come with the next article does not come any more.
    expected = expected.filter(it -> !other);
    column.repaint();
  }

  private void arrive(NoteSpan note) {
    decorations.noteHere(Optional.of(note.note()));
    if (expected.orElseThrow().goes()) {
      // Where the article is scrolled to comes first.
      Platform.runLater(() -> {
        boolean _ = goTo(note.note());
      });
    }
    expected = Optional.empty();
  }

  /// What to do when the pointer comes to a mark, or the reader goes to it: it is given the number
  /// of the note and where its passage is on the screen.
  ///
  /// @param leave what to do when the pointer has left it
  public void onShown(BiConsumer<Long, Bounds> show, Runnable leave) {
    shown = show;
    left = leave;
  }

  /// What to do when the menu of a mark is asked for: it is given the number of the note and where
  /// on the screen the menu is to open.
  public void onMenu(BiConsumer<Long, Point2D> action) {
    menu = action;
  }

  /// The number of the note that the reader has gone to.
  public Optional<Long> here() {
    return decorations.noteHere();
  }

  /// Takes a note that is still to come as the one that the reader has gone to.
  public void expect(long note) {
    expected = Optional.of(new ExpectedNote(note, false));
  }

  /// Goes to a note when its article is shown, unless another one is before.
  public void expectToGo(long note) {
    expected = Optional.of(new ExpectedNote(note, true));
  }

  /// What of the article the reader has selected.
  public Optional<MatchPosition> selected() {
    return decorations.selectedPlace();
  }

  /// Lets go of what is selected: it would lie on what has been made of it.
  public void deselect() {
    CaretPosition at = decorations.selection().anchor();
    article.select(TextSelection.at(at, SelectionUnit.CHARACTER));
  }

  /// Goes to the passage of a note, and shows it as when it is pointed at.
  ///
  /// @return whether it has one
  public boolean goTo(long note) {
    Optional<NoteSpan> passage = passage(note);
    passage.ifPresent(it -> {
      before.run();
      decorations.noteHere(Optional.of(note));
      article.bringIntoSight(it.part(), it.span());
      column.repaint();
      article.layout();
      bounds(it).findFirst().ifPresent(at -> show(it, at));
    });
    return passage.isPresent();
  }

  /// Goes to the next marked passage (1) or the one before (-1): from the one that the reader has
  /// gone to, or else from what is in sight; round at the ends.
  ///
  /// @return whether there is any
  public boolean step(int by) {
    List<NoteSpan> all = decorations.notes();
    if (all.isEmpty()) {
      return false;
    }
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      NoteSpan it = all.get(i);
      boolean isHere = here().filter(note -> note == it.note()).isPresent();
      boolean passed = here().isEmpty() && !article.isInSightOrBelow(it.part(), it.span());
      if (isHere || passed) {
        at = i;
      }
    }
    int next = here().isEmpty() && by < 0 ? at : at + by;
    return goTo(all.get(Math.floorMod(next, all.size())).note());
  }

  private Optional<NoteSpan> passage(long note) {
    return decorations.notes().stream().filter(it -> it.note() == note).findFirst();
  }

  private Stream<Bounds> bounds(NoteSpan note) {
    Span span = decorations.spanOf(note.part(), note.span());
    return article.inSight(span);
  }

  void hover(Optional<NoteSpan> note) {
    if (!note.equals(hovered)) {
      hovered.ifPresent(_ -> leave());
      hovered = note;
      note.ifPresent(it -> bounds(it).findFirst().ifPresent(at -> show(it, at)));
    }
  }

  /// Goes to the note whose passage is at a point of the column; to none where there is none.
  void click(Point2D at) {
    Optional<Long> note = column.noteAt(at).map(NoteSpan::note);
    decorations.noteHere(note);
    column.repaint();
    note.ifPresent(it -> {
      boolean _ = goTo(it);
    });
  }

  /// Asks for the menu of the note whose passage is at a point of the column; returns whether there
  /// is one.
  boolean menu(Point2D at, Point2D screen) {
    Optional<NoteSpan> note = column.noteAt(at);
    note.ifPresent(it -> menu.accept(it.note(), screen));
    return note.isPresent();
  }

  /// Asks for the menu of the note that the reader has gone to; returns whether there is one.
  boolean menu() {
    Optional<Bounds> at = here().flatMap(this::passage).flatMap(it -> bounds(it).findFirst());
    at.ifPresent(it -> menu.accept(here().orElseThrow(), new Point2D(it.getMinX(), it.getMaxY())));
    return at.isPresent();
  }
}
