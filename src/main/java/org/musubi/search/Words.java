package org.musubi.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Cuts a text into words: English ones stemmed lightly, Japanese ones still in pieces of one script. */
final class Words extends Analyzer {

    private static final Words ANALYZER = new Words();
    private static final Set<String> JAPANESE = Set.of("<IDEOGRAPHIC>", "<HIRAGANA>", "<KATAKANA>");

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(
                        term.toString(), offset.startOffset(), offset.endOffset(), JAPANESE.contains(type.type())));
            }
            tokens.end();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return words;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(Folding.MAP, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, new KStemFilter(new ASCIIFoldingFilter(words)));
    }
}
