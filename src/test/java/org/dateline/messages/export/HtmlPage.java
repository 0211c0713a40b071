package org.dateline.messages.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Reads a page back, which has to be well-formed XML, so that whatever is not escaped is found.
public final class HtmlPage {

  private final Document document;

  private HtmlPage(Document document) {
    this.document = document;
  }

  public static HtmlPage of(String html) {
    try {
      return new HtmlPage(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html))));
    } catch (Exception e) {
      throw new AssertionError(html, e);
    }
  }

  /// The elements of a name.
  public List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /// What the elements of a name say.
  public List<String> texts(String name) {
    return all(name).stream().map(Node::getTextContent).toList();
  }
}
