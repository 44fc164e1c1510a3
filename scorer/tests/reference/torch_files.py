"""Small torch.save files of both forms, for the reader of `scorer/src/weights/torch_pickle.rs`.

Usage: python torch_files.py (with torch installed); writes into the folder `torch` beside this script.
"""

import pathlib
from collections import OrderedDict

import torch

folder = pathlib.Path(__file__).parent / "torch"
folder.mkdir(exist_ok=True)
base = torch.arange(12, dtype=torch.float32).reshape(3, 4) / 8
tensors = OrderedDict(
    whole=base,
    transposed=base.t(),
    part=base[1:, 2:],
    half=torch.tensor([0.5, -2.0], dtype=torch.float16),
    bfloat=torch.tensor([1.5], dtype=torch.bfloat16),
    double=torch.tensor([[0.25]], dtype=torch.float64),
    scalar=torch.tensor(3.0),
    count=torch.tensor(7),
    parameter=torch.nn.Parameter(torch.tensor([4.0])),
)
for name, is_zip in (("legacy", False), ("zip", True)):
    torch.save(tensors, folder / f"{name}.pt", _use_new_zipfile_serialization=is_zip)
torch.save({"state_dict": {"x": base[0]}, "epoch": 3}, folder / "nested.pt")
torch.save([base], folder / "list.pt", _use_new_zipfile_serialization=False)
