package org.dateline.ui.article.decoration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.EntityType;
import org.dateline.model.Part;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.Mark.Named;
import org.dateline.ui.article.decoration.Mark.Shade;
import org.dateline.ui.article.document.Block;
import org.dateline.ui.article.document.Content;
import org.dateline.ui.article.document.Found;
import org.dateline.ui.article.document.Galley;
import org.dateline.ui.article.document.Name;

/// All that is marked in the article at the moment. Knows no JavaFX; used on one thread.
public final class Marks {

  private Galley galley = Galley.of(Content.NOTHING);
  private Markings names = Markings.NONE;
  private Markings matches = Markings.NONE;
  private Markings found = Markings.NONE;
  private Set<EntityType> types = EnumSet.allOf(EntityType.class);
  private Predicate<Name> current = name -> false;
  private Optional<Name> hovered = Optional.empty();
  private Optional<Name> focused = Optional.empty();
  private Selection selection = Selection.NONE;

  /// Begins a new article; only the types that are shown stay as they were.
  public void show(Content content) {
    galley = Galley.of(content);
    names =
        new Markings(
            content.names().stream()
                .map(name -> new Marked(spanOf(name), new Named(name)))
                .toList());
    matches(content.matches());
    found = Markings.NONE;
    current = name -> false;
    hovered = Optional.empty();
    focused = Optional.empty();
    selection = Selection.NONE;
  }

  public Galley galley() {
    return galley;
  }

  public Span spanOf(Name name) {
    return galley.spanOf(name.part(), name.span());
  }

  public void matches(List<Found> places) {
    matches = new Markings(places.stream().map(it -> marked(it, Shade.MATCH)).toList());
  }

  /// Marks what is looked for in the article.
  ///
  /// @param here the one of them that the reader has gone to
  public void found(List<Found> places, Optional<Found> here) {
    found =
        new Markings(
            places.stream()
                .map(it -> {
                  boolean isHere = here.equals(Optional.of(it));
                  return marked(it, isHere ? Shade.FOUND_HERE : Shade.FOUND);
                })
                .toList());
  }

  private Marked marked(Found place, Shade shade) {
    return new Marked(galley.spanOf(place.part(), place.span()), shade);
  }

  /// Which names are underlined; the others are plain text.
  public void types(Set<EntityType> shown) {
    types = Set.copyOf(shown);
    hovered = hovered.filter(this::isShown);
    focused = focused.filter(this::isShown);
  }

  public void current(Predicate<Name> which) {
    current = which;
  }

  public void hovered(Optional<Name> name) {
    hovered = name;
  }

  public Optional<Name> hovered() {
    return hovered;
  }

  public void focused(Optional<Name> name) {
    focused = name;
  }

  public Optional<Name> focused() {
    return focused;
  }

  public void selection(Selection selected) {
    selection = selected;
  }

  public Selection selection() {
    return selection;
  }

  /// The selected characters of the whole article; empty where there are none.
  public String selectedText() {
    return selection.in(galley).map(span -> span.of(galley.text())).orElse("");
  }

  /// The shown name after (`step` 1) or before (`step` -1) the focused one; without one, the first
  /// that starts at `from` or after, or the last before it.
  public Optional<Name> next(int step, int from) {
    int start = focused.map(name -> spanOf(name).start() + Math.max(step, 0)).orElse(from);
    int index = names.firstFrom(start) + Math.min(step, 0);
    while (index >= 0 && index < names.inOrder().size()) {
      if (names.inOrder().get(index).mark() instanceof Named(Name name) && isShown(name)) {
        return Optional.of(name);
      }
      index += step;
    }
    return Optional.empty();
  }

  /// The styled runs of a block, counted from its start.
  public List<Run> runs(Block block) {
    var marks = new ArrayList<Marked>();
    for (Marked marked : names.in(block.span())) {
      if (marked.mark() instanceof Named(Name name)) {
        add(marks, name, marked);
      }
    }
    marks.addAll(matches.in(block.span()));
    marks.addAll(found.in(block.span()));
    selection.in(galley).ifPresent(span -> marks.add(new Marked(span, Shade.SELECTED)));
    return Runs.merge(
        block.span().length(),
        marks.stream().flatMap(marked -> clip(marked, block).stream()).toList());
  }

  private void add(List<Marked> marks, Name name, Marked marked) {
    if (current.test(name)) {
      marks.add(new Marked(marked.span(), Shade.CURRENT));
    }
    if (isShown(name)) {
      marks.add(marked);
    }
    if (hovered.filter(name::equals).isPresent()) {
      marks.add(new Marked(marked.span(), Shade.HOVERED));
    }
    if (focused.filter(name::equals).isPresent()) {
      marks.add(new Marked(marked.span(), Shade.FOCUSED));
    }
  }

  private boolean isShown(Name name) {
    return types.contains(name.type());
  }

  private static Optional<Marked> clip(Marked marked, Block block) {
    Span span = marked.span();
    if (!span.overlaps(block.span())) {
      return Optional.empty();
    }
    int start = Math.max(span.start(), block.span().start());
    int end = Math.min(span.end(), block.span().end());
    return Optional.of(
        new Marked(new Span(start, end).shift(-block.span().start()), marked.mark()));
  }

  /// Where a span of the article is in the galley.
  public Span spanOf(Part part, Span span) {
    return galley.spanOf(part, span);
  }
}
