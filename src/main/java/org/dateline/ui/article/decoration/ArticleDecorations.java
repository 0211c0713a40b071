package org.dateline.ui.article.decoration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.TextDecoration.EntityUnderline;
import org.dateline.ui.article.decoration.TextDecoration.NoteHighlight;
import org.dateline.ui.article.decoration.TextDecoration.TextShade;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.ArticleLayoutText;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.NoteSpan;
import org.dateline.ui.article.document.TextBlock;

/// The decorations of the article: all that is underlined, highlighted or selected in it at the
/// moment. Knows no JavaFX; used on one thread.
public final class ArticleDecorations {

  private ArticleLayoutText layoutText = ArticleLayoutText.of(ArticleContent.NOTHING);
  private DecorationIndex names = DecorationIndex.NONE;
  private DecorationIndex matches = DecorationIndex.NONE;
  private DecorationIndex found = DecorationIndex.NONE;
  private DecorationIndex notes = DecorationIndex.NONE;
  private Optional<Long> noteHere = Optional.empty();
  private Set<EntityType> types = EnumSet.allOf(EntityType.class);
  private Predicate<NameSpan> current = name -> false;
  private Optional<NameSpan> hovered = Optional.empty();
  private Optional<NameSpan> focused = Optional.empty();
  private TextSelection selection = TextSelection.NONE;
  private long version;

  /// Begins a new article; only the types that are shown stay as they were.
  public void show(ArticleContent content) {
    version++;
    layoutText = ArticleLayoutText.of(content);
    names =
        new DecorationIndex(
            content.names().stream()
                .map(name -> new DecoratedSpan(spanOf(name), new EntityUnderline(name)))
                .toList());
    matches(content.matches());
    found = DecorationIndex.NONE;
    notes = DecorationIndex.NONE;
    noteHere = Optional.empty();
    current = name -> false;
    hovered = Optional.empty();
    focused = Optional.empty();
    selection = TextSelection.NONE;
  }

  public ArticleLayoutText layoutText() {
    return layoutText;
  }

  public Span spanOf(NameSpan name) {
    return layoutText.spanOf(name.part(), name.span());
  }

  public void matches(List<MatchPosition> places) {
    version++;
    matches = new DecorationIndex(places.stream().map(it -> marked(it, TextShade.MATCH)).toList());
  }

  /// Marks what is looked for in the article.
  ///
  /// @param here the one of them that the reader has gone to
  public void found(List<MatchPosition> places, Optional<MatchPosition> here) {
    version++;
    found =
        new DecorationIndex(
            places.stream()
                .map(it -> {
                  boolean isHere = here.equals(Optional.of(it));
                  return marked(it, isHere ? TextShade.FOUND_HERE : TextShade.FOUND);
                })
                .toList());
  }

  /// Marks the passages that the reader has highlighted or noted something on.
  public void notes(List<NoteSpan> passages) {
    notes =
        new DecorationIndex(
            passages.stream()
                .map(it ->
                    new DecoratedSpan(
                        layoutText.spanOf(it.part(), it.span()), new NoteHighlight(it)))
                .toList());
    noteHere = noteHere.filter(here -> passages.stream().anyMatch(it -> it.note() == here));
  }

  /// The passages that are marked, in order.
  public List<NoteSpan> notes() {
    return notes.inOrder().stream()
        .map(DecoratedSpan::mark)
        .filter(NoteHighlight.class::isInstance)
        .map(mark -> ((NoteHighlight) mark).note())
        .toList();
  }

  /// Sets the passage of a note off from the others.
  ///
  /// @param note its number; empty for none
  public void noteHere(Optional<Long> note) {
    noteHere = note;
  }

  /// The note whose passage is set off.
  public Optional<Long> noteHere() {
    return noteHere;
  }

  private DecoratedSpan marked(MatchPosition place, TextShade shade) {
    return new DecoratedSpan(layoutText.spanOf(place.part(), place.span()), shade);
  }

  /// Which names are underlined; the others are plain text.
  public void types(Set<EntityType> shown) {
    version++;
    types = Set.copyOf(shown);
    hovered = hovered.filter(this::isShown);
    focused = focused.filter(this::isShown);
  }

  public void current(Predicate<NameSpan> which) {
    version++;
    current = which;
  }

  public void hovered(Optional<NameSpan> name) {
    hovered = name;
  }

  public Optional<NameSpan> hovered() {
    return hovered;
  }

  public void focused(Optional<NameSpan> name) {
    focused = name;
  }

  public Optional<NameSpan> focused() {
    return focused;
  }

  public void selection(TextSelection selected) {
    selection = selected;
  }

  public TextSelection selection() {
    return selection;
  }

  /// The selected characters of the whole article; empty where there are none.
  public String selectedText() {
    return selectedSpan().map(span -> span.of(layoutText.text())).orElse("");
  }

  /// Where in the layout text something is selected.
  public Optional<Span> selectedSpan() {
    return selection.in(layoutText);
  }

  /// Where in the article something is selected, without the blanks around it; empty for what is
  /// blank, or is not in one of its parts.
  public Optional<MatchPosition> selectedPlace() {
    return selectedSpan()
        .flatMap(span -> layoutText.stripped(span))
        .flatMap(span -> layoutText.placeOf(span));
  }

  /// The shown name after (`step` 1) or before (`step` -1) the focused one; without one, the first
  /// that starts at `from` or after, or the last before it.
  public Optional<NameSpan> next(int step, int from) {
    int start = focused.map(name -> spanOf(name).start() + Math.max(step, 0)).orElse(from);
    int index = names.firstFrom(start) + Math.min(step, 0);
    while (index >= 0 && index < names.inOrder().size()) {
      if (names.inOrder().get(index).mark() instanceof EntityUnderline(NameSpan name)
          && isShown(name)) {
        return Optional.of(name);
      }
      index += step;
    }
    return Optional.empty();
  }

  /// Another number whenever [#overview] may be another.
  public long version() {
    return version;
  }

  /// What is marked in the whole article, for an overview of it: the mentions of the entity in hand
  /// or else the names that are underlined but for the weak ones, and what is searched and looked
  /// for. Takes O(n).
  public List<DecoratedSpan> overview() {
    var marks = new ArrayList<DecoratedSpan>();
    var followed = new ArrayList<DecoratedSpan>();
    for (DecoratedSpan marked : names.inOrder()) {
      if (marked.mark() instanceof EntityUnderline(NameSpan name)) {
        if (current.test(name)) {
          followed.add(new DecoratedSpan(marked.span(), TextShade.CURRENT));
        } else if (isShown(name) && !name.weak()) {
          marks.add(marked);
        }
      }
    }
    var all = new ArrayList<>(followed.isEmpty() ? marks : followed);
    all.addAll(matches.inOrder());
    all.addAll(found.inOrder());
    return all;
  }

  /// The styled runs of a block, counted from its start.
  public List<StyledRun> runs(TextBlock block) {
    var marks = new ArrayList<DecoratedSpan>();
    for (DecoratedSpan marked : names.in(block.span())) {
      if (marked.mark() instanceof EntityUnderline(NameSpan name)) {
        add(marks, name, marked);
      }
    }
    for (DecoratedSpan marked : notes.in(block.span())) {
      marks.add(marked);
      if (marked.mark() instanceof NoteHighlight(NoteSpan note)
          && noteHere.filter(here -> here == note.note()).isPresent()) {
        marks.add(new DecoratedSpan(marked.span(), TextShade.NOTE_HERE));
      }
    }
    marks.addAll(matches.in(block.span()));
    marks.addAll(found.in(block.span()));
    selection
        .in(layoutText)
        .ifPresent(span -> marks.add(new DecoratedSpan(span, TextShade.SELECTED)));
    return StyledRuns.merge(
        block.span().length(),
        marks.stream().flatMap(marked -> clip(marked, block).stream()).toList());
  }

  private void add(List<DecoratedSpan> marks, NameSpan name, DecoratedSpan marked) {
    if (current.test(name)) {
      marks.add(new DecoratedSpan(marked.span(), TextShade.CURRENT));
    }
    if (isShown(name)) {
      marks.add(marked);
    }
    if (hovered.filter(name::equals).isPresent()) {
      marks.add(new DecoratedSpan(marked.span(), TextShade.HOVERED));
    }
    if (focused.filter(name::equals).isPresent()) {
      marks.add(new DecoratedSpan(marked.span(), TextShade.FOCUSED));
    }
  }

  private boolean isShown(NameSpan name) {
    return types.contains(name.type());
  }

  private static Optional<DecoratedSpan> clip(DecoratedSpan marked, TextBlock block) {
    Span span = marked.span();
    if (!span.overlaps(block.span())) {
      return Optional.empty();
    }
    int start = Math.max(span.start(), block.span().start());
    int end = Math.min(span.end(), block.span().end());
    return Optional.of(
        new DecoratedSpan(new Span(start, end).shift(-block.span().start()), marked.mark()));
  }

  /// Where a span of the article is in the layout text.
  public Span spanOf(ArticlePart part, Span span) {
    return layoutText.spanOf(part, span);
  }
}
