package org.musubi.split;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;

/** A text in its parts, as they were found or as somebody corrected them; each correction gives a new one. */
public record Split(List<Block> blocks, List<Dropped> dropped) {

    /** Beyond this many characters an item is probably two. */
    public static final int LONG = 600;

    public Split {
        blocks = List.copyOf(blocks);
        dropped = List.copyOf(dropped);
    }

    /** The part and the one before it as one. */
    public Split merged(int block) {
        must(block > 0 && block < blocks.size());
        List<Block> next = new ArrayList<>(blocks);
        Block second = next.remove(block);
        next.set(block - 1, next.get(block - 1).with(second));
        return new Split(next, dropped);
    }

    /** The part divided before one of its pieces. */
    public Split divided(int block, int piece) {
        must(block >= 0 && block < blocks.size());
        List<Block> next = new ArrayList<>(blocks);
        next.addAll(block, next.remove(block).dividedBefore(piece));
        return new Split(next, dropped);
    }

    public Split as(int block, BlockKind kind) {
        must(block >= 0 && block < blocks.size());
        List<Block> next = new ArrayList<>(blocks);
        next.set(block, next.get(block).as(kind));
        return new Split(next, dropped);
    }

    /** Without the part, which is remembered as left out. */
    public Split without(int block) {
        must(block >= 0 && block < blocks.size());
        List<Block> next = new ArrayList<>(blocks);
        Block gone = next.remove(block);
        List<Dropped> more = new ArrayList<>(dropped);
        more.add(new Dropped(0, gone.marker() + String.join("\n", gone.lines()), Dropped.Why.BY_HAND));
        return new Split(next, more);
    }

    public int count(BlockKind kind) {
        return (int) blocks.stream().filter(block -> block.kind() == kind).count();
    }

    /** Items and sub-items together. */
    @JsonIgnore
    public int getItems() {
        return count(BlockKind.ITEM) + count(BlockKind.SUB_ITEM);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    @JsonIgnore
    public List<Doubt> getDoubts() {
        List<Doubt> doubts = new ArrayList<>();
        boolean underItem = false;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            underItem = block.kind().isItem() && (underItem || block.kind() == BlockKind.ITEM);
            boolean ends = at + 1 == blocks.size() || blocks.get(at + 1).kind() == BlockKind.HEADING;
            doubt(doubts, block.kind() == BlockKind.HEADING && ends && at > 0, Doubt.What.EMPTY_HEADING, at);
            doubt(doubts, length(block) > LONG, Doubt.What.LONG_ITEM, at);
            doubt(doubts, isNumber(block), Doubt.What.LONE_NUMBER, at);
            doubt(doubts, block.lines().stream().anyMatch(Split::isHyphenated), Doubt.What.HYPHEN, at);
            doubt(doubts, block.lines().stream().anyMatch(Split::isBracketed), Doubt.What.BRACKETS, at);
            doubt(doubts, block.kind() == BlockKind.SUB_ITEM && !underItem, Doubt.What.SUB_WITHOUT_ITEM, at);
        }
        return doubts;
    }

    private static void doubt(List<Doubt> doubts, boolean doubtful, Doubt.What what, int at) {
        if (doubtful) {
            doubts.add(new Doubt(what, at));
        }
    }

    private static int length(Block block) {
        return block.lines().stream().mapToInt(String::length).sum();
    }

    private static boolean isNumber(Block block) {
        return block.lines().size() == 1 && block.lines().get(0).matches("[0-9０-９]{1,4}");
    }

    private static boolean isHyphenated(String line) {
        return line.endsWith(String.valueOf(Joiner.SOFT_HYPHEN));
    }

    private static boolean isBracketed(String line) {
        return line.indexOf('[') >= 0 || line.indexOf('［') >= 0;
    }

    private static void must(boolean there) {
        if (!there) {
            throw new IllegalArgumentException("there is no such part");
        }
    }
}
