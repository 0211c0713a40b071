package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.article.SelectedPassage;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.text.NoteMarks;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;

/// Highlights and notes where they are made and read: in the text, beside it, in menus and sheets.
/// Used on the window's thread.
public final class NoteMenus {

  private final NotesModel model;
  private final ArticleModel article;
  private final Overlay overlay;
  private final Node window;
  private Optional<NoteMarks> marks = Optional.empty();
  private Optional<ContextMenu> open = Optional.empty();

  /// What was typed in sheets that were left without saving, by what it is about.
  private final Map<Object, String> drafts = new HashMap<>();

  /// What the reader chose last.
  private NoteColour colour = NoteColour.YELLOW;

  /// @param article the one that is read
  /// @param overlay shows cards and sheets
  /// @param window what the menus belong to
  public NoteMenus(NotesModel model, ArticleModel article, Overlay overlay, Node window) {
    this.model = model;
    this.article = article;
    this.overlay = overlay;
    this.window = window;
  }

  /// Shows what is noted where the text is marked, and has it changed there.
  public void in(NoteMarks text) {
    marks = Optional.of(text);
    text.onShown(this::showCard, overlay::leaveCard);
    text.onMenu((number, at) -> note(number).ifPresent(note -> showMenu(note, at)));
  }

  NotesModel model() {
    return model;
  }

  private Optional<ReadableArticle> read() {
    return article.shown().get().map(DisplayedArticle::article);
  }

  /// Whether an article is open.
  boolean hasArticle() {
    return read().isPresent();
  }

  /// The notes of the article that is open.
  private List<Note> notes() {
    return read().map(ReadableArticle::notes).orElse(List.of());
  }

  private Optional<Note> note(long number) {
    return notes().stream().filter(note -> note.number() == number).findFirst();
  }

  private void showCard(long number, Bounds at) {
    note(number)
        .ifPresent(note ->
            overlay.showCard(
                new NoteCard(
                    note,
                    () -> {
                      overlay.hideCard();
                      edit(note);
                    },
                    () -> {
                      overlay.hideCard();
                      model.remove(note);
                    }),
                overlay.screenToLocal(at)));
  }

  private void showMenu(Note note, Point2D at) {
    overlay.hideCard();
    open.ifPresent(ContextMenu::hide);
    ContextMenu menu =
        NoteMenu.of(
            note,
            () -> edit(note),
            chosen -> {
              colour = chosen;
              model.recolour(note, chosen);
            },
            () -> model.remove(note));
    open = Optional.of(menu);
    menu.show(window, at.getX(), at.getY());
  }

  /// The notes of an article, to stand beside it; empty where it has none.
  public Optional<Node> list(ReadableArticle noted) {
    return noted.notes().isEmpty()
        ? Optional.empty()
        : Optional.of(new NoteList(noted.notes(), this::goTo, this::showMenu));
  }

  /// Opens an article and goes to a note on it.
  ///
  /// @param openArticle opens it where it is not open yet
  public void open(Note note, Runnable openArticle) {
    if (note(note.number()).isPresent()) {
      goTo(note);
    } else {
      marks.ifPresent(text -> text.expectToGo(note.number()));
      openArticle.run();
    }
  }

  /// What has no place in the text is shown by itself.
  private void goTo(Note note) {
    boolean placed = marks.filter(text -> text.goTo(note.number())).isPresent();
    if (!placed) {
      edit(note);
    }
  }

  /// What can be done with selected text, as the first entries of its menu.
  public List<MenuItem> ofPassage(SelectedPassage selected) {
    return NoteMenu.ofSelection(
        chosen -> {
          colour = chosen;
          highlight(selected);
        },
        () -> ask(selected.article(), Optional.of(passage(selected))));
  }

  private static Passage passage(SelectedPassage selected) {
    MatchPosition place = selected.place();
    return Passage.of(place.part(), place.part().of(selected.article().article()), place.span());
  }

  /// What is selected in the article.
  Optional<SelectedPassage> selected() {
    return marks
        .flatMap(NoteMarks::selected)
        .flatMap(place -> read().map(it -> new SelectedPassage(it, place)));
  }

  /// Highlights selected text in the colour that was chosen last.
  void highlight(SelectedPassage selected) {
    marks.ifPresent(NoteMarks::deselect);
    Passage passage = passage(selected);
    Optional<Note> same =
        notes().stream()
            .filter(note -> note.passage().filter(it -> isAt(it, passage)).isPresent())
            .findFirst();
    if (same.isPresent()) {
      model.recolour(same.get(), colour);
      return;
    }
    model.make(
        selected.article().number(),
        Optional.of(passage),
        colour,
        "",
        made -> marks.ifPresent(text -> text.expect(made.number())));
  }

  private static boolean isAt(Passage one, Passage other) {
    return one.part() == other.part() && one.place().equals(other.place());
  }

  /// Asks for words: on what is selected, or else for the note that the reader has gone to, or else
  /// on all of the article.
  void write() {
    Optional<Note> here = marks.flatMap(NoteMarks::here).flatMap(this::note);
    if (selected().isPresent()) {
      ask(selected().get().article(), Optional.of(passage(selected().get())));
    } else if (here.isPresent()) {
      edit(here.get());
    } else {
      read().ifPresent(it -> ask(it, Optional.empty()));
    }
  }

  private void ask(ReadableArticle on, Optional<Passage> passage) {
    Object about = List.of(on.number(), passage);
    show(
        message("notes.new"),
        about,
        new NotePrompt(
            passage.map(it -> it.quote().exact()).orElse(""),
            colour,
            drafts.getOrDefault(about, ""),
            (chosen, text) -> {
              overlay.hideSheet();
              colour = chosen;
              if (passage.isEmpty() && text.isBlank()) {
                drafts.remove(about);
              } else {
                marks.ifPresent(NoteMarks::deselect);
                model.make(
                    on.number(),
                    passage,
                    chosen,
                    text,
                    made -> {
                      drafts.remove(about, text);
                      marks.ifPresent(it -> it.expect(made.number()));
                    });
              }
            }));
  }

  private void edit(Note note) {
    show(
        message("notes.edit_title"),
        note.id(),
        new NotePrompt(
            note.quoted(),
            note.colour(),
            drafts.getOrDefault(note.id(), note.text()),
            (chosen, text) -> {
              overlay.hideSheet();
              colour = chosen;
              if (chosen == note.colour() && text.strip().equals(note.text())) {
                drafts.remove(note.id());
              } else if (note.passage().isEmpty() && text.isBlank()) {
                drafts.remove(note.id());
                model.remove(note);
              } else {
                // What cannot be written is there when the sheet is opened again.
                model.change(note, chosen, text, () -> drafts.remove(note.id(), text));
              }
            }));
  }

  private void show(String title, Object about, NotePrompt prompt) {
    prompt.onTyped(text -> drafts.put(about, text));
    Sheet sheet = new Sheet(title, prompt, overlay::hideSheet);
    overlay.showSheet(sheet);
    // What is scrolled is in the scene, and can have the keyboard, only when it has its style.
    sheet.applyCss();
    prompt.begin();
  }

  /// Goes to the next passage that is marked (1), or the one before (-1).
  void step(int by) {
    marks.ifPresent(text -> {
      boolean _ = text.step(by);
    });
  }

  /// Whether the text has marked passages.
  boolean hasPassages() {
    return notes().stream().anyMatch(note -> note.passage().isPresent() && !note.isLost());
  }
}
