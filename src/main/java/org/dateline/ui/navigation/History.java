package org.dateline.ui.navigation;

import java.util.ArrayList;
import java.util.List;

/// The history of navigation, as in a browser: a new step drops those that were gone back from.
public final class History {

  /// More steps than this are forgotten, the oldest first.
  static final int MAX_VISITS = 200;

  private final List<Visit> visits = new ArrayList<>();
  private int at;

  /// Begins with one step.
  public History(Visit first) {
    visits.add(first);
  }

  /// The steps so far and those ahead, with the present one.
  ///
  /// @param visits not empty
  /// @param at the present one, an index of `visits`
  static History restore(List<Visit> visits, int at) {
    History history = new History(visits.getFirst());
    history.visits.addAll(visits.subList(1, visits.size()));
    history.at = at;
    return history;
  }

  /// Another with the same steps, at the same one.
  History copy() {
    return restore(visits, at);
  }

  /// The steps as they are, whatever becomes of the history.
  HistorySnapshot snapshot() {
    return new HistorySnapshot(visits, at);
  }

  Visit now() {
    return visits.get(at);
  }

  List<Visit> visits() {
    return List.copyOf(visits);
  }

  int index() {
    return at;
  }

  /// Goes on to a new step.
  void push(Visit visit) {
    visits.subList(at + 1, visits.size()).clear();
    visits.add(visit);
    at++;
    if (visits.size() > MAX_VISITS) {
      visits.removeFirst();
      at--;
    }
  }

  /// Changes the present step.
  void replace(Visit visit) {
    visits.set(at, visit);
  }

  boolean canGo(int by) {
    return at + by >= 0 && at + by < visits.size();
  }

  /// Goes back or forward; nothing happens where there is no such step.
  Visit go(int by) {
    if (canGo(by)) {
      at += by;
    }
    return now();
  }
}
