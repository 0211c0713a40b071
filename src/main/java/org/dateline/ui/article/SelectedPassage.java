package org.dateline.ui.article;

import org.dateline.model.ReadableArticle;
import org.dateline.ui.article.document.MatchPosition;

/// What the reader has selected in an article.
public record SelectedPassage(ReadableArticle article, MatchPosition place) {}
