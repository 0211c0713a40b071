package org.dateline.names.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.RecognizedName;

/// Letters behind the name of a person: degrees and orders ("M.D.", "R.D.", "KCB"), which are no
/// names, and the party and state of a politician ("R-Maine", "D-Calif."), of which the state is.
public final class PostNominals {

  /// Degrees and orders in any spelling, and whatever is dotted like one.
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:,?\\s\\(?(?:(?:\\p{Lu}\\p{Ll}{0,2}\\.){2,4}\\p{Lu}?(?!\\p{L})|Ph\\.?\\s?D\\.?|Esq\\.?|Pharm\\.?D\\.?|[ODGK]BE|[CM]BE|KC[BMV][GO]?|GC[BMV][GO]?|CMG|CVO|MVO|DSO|MSc|BSc|BA|MA|MD|DDS|DVM"
              + "|RD|RDN|RN|LPN|CPA|JD|LLB|LLM|MBA|MPH|MEP|MP|MPP|MLA|MNA|MSP|TD|QC|KC|SC|FRS|FRCP|PhD|DPhil|EdD|CFA|CFP|SJ|OSB|OP|SAN|AO|AC|AM|OAM|JP|PC|OGW|EGH|MBS|OFR|MFR|CFR|OON|GCON|GCFR|[DKCOM]NZM)(?![\\p{L}\\p{N}-])){1,8}+");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?=[RDIL])(?<![\\p{L}.-])[RDIL]-(?<state>(?:\\p{Lu}\\.\\s?){2}|(?:[NSW]\\.\\s)?\\p{Lu}\\p{L}+\\.?(?:\\s\\p{Lu}\\p{Ll}+)?)");
  private static final Pattern BRACKET = Pattern.compile("(?:,\\s|\\()$");

  /// In UTF-16 units, and the capital behind it.
  private static final int MAX_GAP = 4;

  private PostNominals() {}

  /// The names of a part of an article without such letters. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found, PlaceKnowledge placeKnowledge) {
    MentionEditor names = new MentionEditor(part, text, found);
    found.forEach(name -> cutLetters(name, names));
    dropLetters(names.names(), names);
    partParties(names, placeKnowledge);
    return names.names();
  }

  private static void dropLetters(List<RecognizedName> found, MentionEditor names) {
    String text = names.text();
    int dropped = 0;
    for (RecognizedName name : found) {
      if (name.type() != EntityType.PERSON || name.span().start() < dropped) {
        continue;
      }
      if (!isBeforeCapital(text, name.span().end())) {
        continue;
      }
      Matcher letters = LETTERS.matcher(text).region(name.span().end(), text.length());
      if (letters.lookingAt()) {
        dropped = letters.end();
        int end = dropped;
        names.over(name.span().end(), end).stream()
            .filter(
                other -> other.span().start() >= name.span().end() && other.span().end() <= end + 1)
            .forEach(names::drop);
      }
    }
  }

  /// "Lady Redfern OBE": what the recogniser took for a part of the name.
  private static void cutLetters(RecognizedName name, MentionEditor names) {
    String text = name.text();
    int space = text.lastIndexOf(' ');
    boolean letters =
        name.type() == EntityType.PERSON
            && space > 0
            && Character.isUpperCase(text.charAt(text.length() - 1))
            && Character.isLowerCase(text.charAt(space - 1))
            && LETTERS.matcher(text).region(space, text.length()).matches();
    if (letters) {
      int start = name.span().start();
      names.put(start, start + space, EntityType.PERSON);
    }
  }

  /// Whether a capital is next behind an offset, past a comma, a blank and a bracket.
  private static boolean isBeforeCapital(String text, int offset) {
    for (int i = offset; i < Math.min(text.length(), offset + MAX_GAP); i++) {
      if (Character.isUpperCase(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void partParties(MentionEditor names, PlaceKnowledge placeKnowledge) {
    String text = names.text();
    Matcher party = PARTY.matcher(text);
    while (party.find()) {
      int start = party.start();
      if (!BRACKET.matcher(text.substring(Math.max(0, start - 2), start)).find()) {
        continue;
      }
      names.clear(start, party.end());
      String state = party.group("state");
      int end = party.end("state");
      if (!placeKnowledge.isState(state) && state.indexOf(' ') > 0) {
        end = party.start("state") + state.indexOf(' ');
        state = state.substring(0, state.indexOf(' '));
      }
      if (placeKnowledge.isState(state) || placeKnowledge.names(state)) {
        names.put(party.start("state"), end, EntityType.LOCATION);
      }
    }
  }
}
